// app.json and the pages' JSON in Alipay's spelling, checked and read into the neutral manifest.
import { posix } from 'node:path';
import type { AppManifest, PageSettings, TabItem } from '../host/app-manifest.ts';
import type { ProjectFiles } from '../host/project-files.ts';
import {
  appKeys,
  pageKeys,
  projectKeys,
  tabBarKeys,
  tabItemKeys,
  windowKeys,
  yesNoKeys,
} from './alipay-config.table.ts';
import { fail, type AxmlSource } from './axml-error.ts';

type Json = Readonly<Record<string, unknown>>;

export interface AlipayConfig {
  readonly manifest: AppManifest;
  /** Roots of the subpackages. */
  readonly packages: readonly string[];
  readonly window: Json;
}

interface TabJson extends Json {
  readonly name?: string;
  readonly pagePath?: string;
  readonly icon?: string;
  readonly activeIcon?: string;
}

interface AppJson extends Json {
  readonly pages?: readonly string[];
  readonly window?: Json;
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly tabBar?: Json & { readonly items?: readonly TabJson[] };
}

/** @throws AxmlError for a key or a value that Alipay does not take. */
export function readAlipayConfig(files: ProjectFiles): AlipayConfig {
  const source: AxmlSource = { file: 'app.json', text: files.read('app.json') };
  const app = files.json<AppJson>('app.json');
  checkKeys(source, app, appKeys);
  checkKeys(source, app.window ?? {}, windowKeys);
  if (!app.pages?.length) fail(source, 0, 'app.json lists no pages');
  const packages = (app.subPackages ?? []).map(({ root }) => root.replace(/^\/|\/$/g, ''));
  const inPackages = (app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => posix.join(root, page)));
  const pages = [...app.pages, ...inPackages];
  for (const page of pages) {
    for (const extension of ['axml', 'js']) {
      if (!files.has(`${page}.${extension}`))
        fail(source, placeOf(source, page), `the page "${page}" has no .${extension} file`);
    }
  }
  checkProject(files);
  return { manifest: { pages, tabs: readTabs(source, app, files) }, packages, window: app.window ?? {} };
}

function checkProject(files: ProjectFiles): void {
  const file = 'mini.project.json';
  if (!files.has(file)) fail({ file, text: '' }, 0, 'this file is missing');
  const source: AxmlSource = { file, text: files.read(file) };
  const project = files.json<Json>(file);
  checkKeys(source, project, projectKeys);
  if (project.format !== 2) fail(source, placeOf(source, 'format'), '"format" must be 2');
}

/** The JSON beside a page or a component, or `{}`. */
export function readUnitConfig(files: ProjectFiles, path: string): Json {
  const file = `${path}.json`;
  if (!files.has(file)) return {};
  const config = files.json<Json>(file);
  checkKeys({ file, text: files.read(file) }, config, pageKeys);
  return config;
}

/** Quirk(alipay): a page can only be pulled where both keys say so. */
export function pageSettings(window: Json, page: Json): PageSettings {
  const settings = { ...window, ...page };
  const canPullDown = settings.pullRefresh === true && settings.allowsBounceVertical !== 'NO';
  return { title: typeof settings.defaultTitle === 'string' ? settings.defaultTitle : '', canPullDown };
}

function readTabs(source: AxmlSource, app: AppJson, files: ProjectFiles): TabItem[] {
  if (!app.tabBar) return [];
  checkKeys(source, app.tabBar, tabBarKeys);
  const items = app.tabBar.items ?? [];
  if (items.length < 2 || items.length > 5)
    fail(source, placeOf(source, 'items'), `the tabBar has ${items.length} items, not 2 to 5`);
  if (items[0]?.pagePath !== app.pages?.[0])
    fail(source, placeOf(source, 'items'), 'the first tab must be the first page');
  return items.map((item) => {
    checkKeys(source, item, tabItemKeys);
    const { pagePath = '', name = '' } = item;
    const at = placeOf(source, pagePath);
    if (!app.pages?.includes(pagePath)) fail(source, at, `the tab "${pagePath}" is not a page of the main package`);
    for (const icon of [item.icon, item.activeIcon]) {
      if (icon !== undefined && !files.has(icon.replace(/^\//, '')))
        fail(source, at, `the icon "${icon}" does not exist`);
    }
    return { path: pagePath, text: name };
  });
}

function checkKeys(source: AxmlSource, object: Json, known: ReadonlySet<string>): void {
  for (const [key, value] of Object.entries(object)) {
    if (!known.has(key)) fail(source, placeOf(source, key), `unknown key "${key}"`);
    if (yesNoKeys.has(key) && value !== 'YES' && value !== 'NO')
      fail(source, placeOf(source, key), `"${key}" must be "YES" or "NO"`);
  }
}

/** Where a key or a text stands; its first mention, which is near enough for a generated file. */
const placeOf = ({ text }: AxmlSource, word: string): number => Math.max(text.indexOf(JSON.stringify(word)), 0);
