// A built WeChat project in the terms of the engines.
import type { EngineProject, Unit, UnitConfig } from '../engines/engine.ts';
import { wxsScript } from '../engines/wxs-script.ts';
import { wechatComponents } from '../engines/host-components/wechat.table.ts';
import type { AppManifest, PageSettings } from '../host/app-manifest.ts';
import type { ProjectFiles } from '../host/project-files.ts';

interface WechatWindow {
  readonly navigationBarTitleText?: string;
  readonly enablePullDownRefresh?: boolean;
}

interface WechatSubpackage {
  readonly root: string;
  readonly pages: readonly string[];
}

interface WechatAppJson {
  readonly pages?: readonly string[];
  readonly subPackages?: readonly WechatSubpackage[];
  readonly subpackages?: readonly WechatSubpackage[];
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string; readonly text: string }[] };
  readonly window?: WechatWindow;
  readonly usingComponents?: Readonly<Record<string, string>>;
}

const withoutExtension = (path: string): string => path.replace(/\.\w+$/, '');

const readAll = (files: ProjectFiles, extension: string): Map<string, string> =>
  new Map(files.list(extension).map((path) => [withoutExtension(path), files.read(path)]));

/** Pages and components: what has a template, a script and a configuration. */
function readUnits(files: ProjectFiles, global: UnitConfig['usingComponents']): Unit[] {
  return files
    .list('json')
    .map(withoutExtension)
    .filter((path) => files.has(`${path}.wxml`) && files.has(`${path}.js`))
    .map((path) => {
      const config = files.json<UnitConfig>(`${path}.json`);
      return { path, config: { ...config, usingComponents: { ...global, ...config.usingComponents } } };
    });
}

export interface WechatProject {
  readonly project: EngineProject;
  readonly manifest: AppManifest;
  settings(path: string): PageSettings;
}

export function readWechatProject(files: ProjectFiles): WechatProject {
  const app = files.json<WechatAppJson>('app.json');
  const packages = app.subPackages ?? app.subpackages ?? [];
  const units = readUnits(files, app.usingComponents ?? {});
  return {
    project: {
      units,
      templates: readAll(files, 'wxml'),
      scripts: new Map([...readAll(files, 'wxs')].map(([path, text]) => [path, wxsScript(text)])),
      components: wechatComponents,
    },
    manifest: {
      pages: [
        ...(app.pages ?? []),
        ...packages.flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`)),
      ],
      tabs: (app.tabBar?.list ?? []).map(({ pagePath, text }) => ({ path: pagePath, text })),
    },
    settings: (path) => {
      const page = units.find((unit) => unit.path === path)?.config as WechatWindow | undefined;
      const { navigationBarTitleText = '', enablePullDownRefresh = false } = { ...app.window, ...page };
      return { title: navigationBarTitleText, canPullDown: enablePullDownRefresh };
    },
  };
}
