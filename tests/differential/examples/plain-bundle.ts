// An example with Preact's own JSX, no block in it: for a DOM, and for generic elements on the memory host.
import { compileFunction } from 'node:vm';
import type { ComponentType, h, render } from 'preact';
import { build, type Plugin, type Rolldown } from 'vite';
import { readFileSync } from 'node:fs';
import type { AppSpec } from '../../../src/core/app-spec.ts';
import type { AppManifest, Dialect, PageConfig } from '../../../src/core/dialect.ts';
import type { createPage } from '../../../src/hosts/memory/runtime.ts';
import type { createPageInstance, PageContext } from '../../../src/runtime/page-context.ts';
import type { parseParams } from '../../../src/runtime/params.ts';
import type { setRoutes } from '../../../src/runtime/router.ts';
import { assetName } from '../../../src/vite/asset-name.ts';
import { scopedClass } from '../../../src/vite/css-modules.ts';
import { createStableIds } from '../../../src/vite/stable-id.ts';
import { repository } from '../../pack/installed-app.ts';
import { genericTemplates } from '../in-tree.ts';
import { readTemplates } from '../template-model.ts';
import { openInTree, type PageObject } from './in-tree.ts';
import { probePlugin } from './probe-plugin.ts';
import type { ExampleView, OpenedPage, Probe } from './view.ts';

/** What the bundle exports: the app, and what opens its pages. */
interface PlainExports {
  readonly h: typeof h;
  readonly render: typeof render;
  readonly PageContext: typeof PageContext;
  readonly createPageInstance: typeof createPageInstance;
  readonly createPage: typeof createPage;
  readonly parseParams: typeof parseParams;
  readonly setRoutes: typeof setRoutes;
  readonly pages: Readonly<Record<string, { readonly default: ComponentType; readonly page?: PageConfig }>>;
  readonly spec: AppSpec<ComponentType>;
}

export interface PlainApp {
  readonly app: PlainExports;
  readonly probe: Probe;
}

const entry = 'virtual:plain-app';

function emitEntry({ pages, rootFile, config }: AppManifest): string {
  const tabs = config.tabBar?.items.map(({ page }) => page) ?? [];
  const routes = pages.map(({ route }) => ({ route, isTab: tabs.includes(route) }));
  return [
    `export { h, render } from 'preact';`,
    `export { PageContext, createPageInstance } from '${repository}/src/runtime/page-context.ts';`,
    `export { parseParams } from '${repository}/src/runtime/params.ts';`,
    `export { setRoutes } from '${repository}/src/runtime/router.ts';`,
    `export { createPage } from '${repository}/src/hosts/memory/runtime.ts';`,
    ...pages.map(({ file }, i) => `import * as page${String(i)} from '${file}';`),
    rootFile === undefined ? 'const Root = undefined;' : `import Root from '${rootFile}';`,
    `export const pages = { ${pages.map(({ route }, i) => `'${route}': page${String(i)}`).join(', ')} };`,
    `export const spec = { routes: ${JSON.stringify(routes)}, tabBar: ${JSON.stringify(config.tabBar)}, root: Root };`,
  ].join('\n');
}

/** The entry, and images by the names that they have on mini-program hosts. */
const plainModules = (manifest: AppManifest): Plugin => ({
  name: 'test:plain-modules',
  enforce: 'pre',
  resolveId: { filter: { id: /^virtual:plain-app$/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0virtual:plain-app$|\.png$/ },
    handler: (id) =>
      id === `\0${entry}`
        ? emitEntry(manifest)
        : `export default ${JSON.stringify(`/${assetName(id, readFileSync(id))}`)};`,
  },
});

/** What a DOM has and a logic layer lacks, and what the test has in its own way. */
const noDom = {
  window: undefined,
  document: undefined,
  requestAnimationFrame: undefined,
  cancelAnimationFrame: undefined,
  setTimeout,
};

export type Globals = Readonly<Record<keyof typeof noDom, unknown>>;

/** A bundle that can be run again and again, each time with a Preact and models of its own. */
export type PlainBundle = (globals?: Globals) => PlainApp;

/** NODE_ENV must be `production`. */
export async function buildPlain(root: string, manifest: AppManifest, models: readonly string[]): Promise<PlainBundle> {
  const ids = createStableIds(root);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [probePlugin(root, models), plainModules(manifest)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { conditions: ['source', 'module'] },
    css: { modules: { generateScopedName: (name: string, file: string) => scopedClass(name, file, ids) } },
    define: { 'import.meta.env.SAMPAN_HOST': JSON.stringify('memory') },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { format: 'cjs', exports: 'named' } },
    },
  });
  const [{ output }] = [result].flat() as [Rolldown.RolldownOutput];
  const run = compileFunction(output[0].code, ['exports', 'globalThis', ...Object.keys(noDom)]) as (
    ...args: unknown[]
  ) => void;
  return (globals = noDom) => {
    const scope: { probe?: Probe } = {};
    const exports = {};
    run(exports, scope, ...Object.keys(noDom).map((name) => globals[name as keyof Globals]));
    if (!scope.probe) throw new Error('the app has no probe');
    return { app: exports as PlainExports, probe: scope.probe };
  };
}

export function openGeneric({ app, probe }: PlainApp, dialect: Dialect, opened: OpenedPage): ExampleView {
  const { route, query, prepare } = opened;
  prepare(probe);
  const { default: component, page: config } = app.pages[route]!;
  const page = app.createPage(app.spec, {
    route,
    component,
    params: (raw) => app.parseParams(route, raw, config?.params),
  }) as PageObject;
  const templates = new Map([...genericTemplates(dialect), ...readTemplates(pageTemplate)]);
  return openInTree({ page, templates, root: '#page', query, probe, toHost: (detail) => detail });
}

const pageTemplate = '<template name="#page"><template is="{{r.t}}" data="{{i:r}}"/></template>';
