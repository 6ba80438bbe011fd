// A built WeChat project as one script for the browser: templates by glass-easel's own compiler, modules as functions, styles as CSS.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import type * as TemplateCompiler from 'glass-easel-template-compiler';
import { readProject, type ProjectFiles } from '../../src/testing/host/project-files.ts';
import { slotPath } from './frame/slot-path.ts';
import { hostTemplate } from '../../src/testing/engines/host-components/host-component.ts';
import { readWechatProject } from '../../src/testing/wechat/project.ts';

const require = createRequire(import.meta.url);

const importRule = /@import\s+["']([^"']+)["'];?/g;

/** The style sheets of a page or an app, in their order: what one imports stands before it. */
function sheetsOf(files: ProjectFiles, path: string): string[] {
  if (!files.has(path)) return [];
  const imported = [...files.read(path).matchAll(importRule)].map(([, target]) => target!);
  return [...imported.flatMap((target) => sheetsOf(files, posix.join(posix.dirname(path), target))), path];
}

/** Without its imports, and `rpx` as a 750th of the frame's width. */
const readSheet = (files: ProjectFiles, path: string): string =>
  files
    .read(path)
    .replace(importRule, '')
    .replace(/(?<![\w.#-])(\d*\.?\d+)rpx\b/g, 'calc($1 * 100vw / 750)')
    .replace(/(^|[},\s])page(?=\s*[{,])/g, '$1body');

function compileTemplates(templates: ReadonlyMap<string, string>, scripts: ReadonlyMap<string, string>): string {
  const { TmplGroup } = require('glass-easel-template-compiler') as typeof TemplateCompiler;
  const group = new TmplGroup();
  for (const [path, wxml] of templates) group.addTmpl(path, wxml);
  group.addTmpl(slotPath, hostTemplate);
  for (const [path, script] of scripts) group.addScript(path, script);
  const code = group.getTmplGenObjectGroups();
  group.free();
  return code;
}

/** What the device gives a module; `wx` and its like are parameters, so that pages see no browser's globals of these names. */
export const moduleParameters = [
  'require',
  'module',
  'exports',
  'wx',
  'App',
  'Page',
  'Component',
  'getApp',
  'getCurrentPages',
];

/** `stories.js`: sets `globalThis.sampanStories`, see frame/project.ts. */
export function compileProject(dist: string): string {
  const files = readProject(dist, 'wechat');
  const { project, manifest } = readWechatProject(files);
  const modules = files
    .list('js')
    .map((path) => `${JSON.stringify(path)}: function (${moduleParameters.join(', ')}) {\n${files.read(path)}\n}`);
  const styles = Object.fromEntries(
    manifest.pages.map((page) => [page, [...sheetsOf(files, 'app.wxss'), ...sheetsOf(files, `${page}.wxss`)]]),
  );
  // Pages share most of them.
  const paths = [...new Set(Object.values(styles).flat())];
  const sheets = Object.fromEntries(paths.map((path) => [path, readSheet(files, path)]));
  return `globalThis.sampanStories = {
templates: ${compileTemplates(project.templates, project.scripts)},
units: ${JSON.stringify(project.units)},
styles: ${JSON.stringify(styles)},
sheets: ${JSON.stringify(sheets)},
modules: {\n${modules.join(',\n')}\n}
};\n`;
}

/** Pictures and the like, by their path in the project. */
export function projectAssets(dist: string): [path: string, content: Buffer][] {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\.(?:js|json|wxml|wxss|wxs|map)$/.test(file))
    .map((file) => [posix.normalize(file.slice(dist.length + 1).replaceAll('\\', '/')), readFileSync(file)]);
}
