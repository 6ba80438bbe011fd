// Sources of the modules that exist only in a build: the app as data, and an entry for the app and each page. Pure.
import type { AppManifest, EntryKind, PageManifest, TabBarConfig } from '../core/dialect.ts';
import { features } from './features.table.ts';
import { firstDataMark } from './first-paint/mark.ts';
import { pageParts, same } from './late.table.ts';

export const virtualIds = {
  /** The app as data: `export const app: AppSpec`. */
  app: 'virtual:sampan/app',
  /** The web's entry. A path, so that a dev server's page can ask for it by URL. */
  browser: '/@sampan/web.js',
  /** Entries of mini-program output by their path: `…/app`, `…/pages/home`, `…/packages/member/boundary`. */
  entry: 'virtual:sampan/entry/',
  /** Makes blocks take what cloneElement gives. */
  clones: 'virtual:sampan/clones',
  /** `queueMicrotask` for logic layers that lack it. */
  microtask: 'virtual:sampan/microtask',
} as const;

export interface AppModuleOptions {
  readonly manifest: AppManifest;
  /** The host draws the bars from what it is told here (the web); others read their own files. */
  readonly drawsBars: boolean;
  /** What only the whole app can tell has marks: late.table.ts. */
  readonly isLate: boolean;
}

const quote = (value: unknown): string => JSON.stringify(value);

export function emitAppModule({ manifest, drawsBars, isLate }: AppModuleOptions): string {
  const { config, pages, rootFile } = manifest;
  const imports: string[] = [];
  if (!drawsBars) {
    const condition = isLate && pages.every((page) => !page.config.params) ? `${pageParts.mark} && ` : '';
    imports.push(`import { pageHooks, skipSame } from 'sampan/internal';`, `${condition}pageHooks();`);
    imports.push(`${isLate ? `${same.mark} && ` : ''}skipSame();`);
  }
  if (rootFile !== undefined) imports.push(`import Root from ${quote(rootFile)};`);
  const tabs = new Set(config.tabBar?.items.map((item) => item.page));
  const fields = [
    `routes: ${quote(pages.map(({ route, path }) => ({ route, path: drawsBars ? undefined : path, isTab: tabs.has(route) || undefined })))}`,
    ...(rootFile === undefined ? [] : ['root: Root']),
    ...(config.tabBar ? [`tabBar: ${drawsBars ? emitTabBar(config.tabBar, imports) : emitTabs(config.tabBar)}`] : []),
    ...(drawsBars
      ? [
          `name: ${quote(config.name)}`,
          `window: ${quote(config.window ?? {})}`,
          `darkMode: ${quote(config.darkMode ?? true)}`,
        ]
      : []),
  ];
  return `${imports.join('\n')}\nexport const app = {\n  ${fields.join(',\n  ')},\n};\n`;
}

const emitTabs = ({ items }: TabBarConfig): string => quote({ items: items.map(({ page }) => ({ page })) });

/** With imports of its icons, so that they get a URL. */
function emitTabBar(tabBar: TabBarConfig, imports: string[]): string {
  const urlOf = (file: string | undefined): string | undefined => {
    if (file === undefined) return undefined;
    const name = `icon${imports.length}`;
    imports.push(`import ${name} from ${quote(`/${file.replace(/^\.?\//, '')}`)};`);
    return name;
  };
  const { items, ...rest } = tabBar;
  const entries = items.map(({ icon, selectedIcon, ...item }) => {
    const urls = Object.entries({ icon: urlOf(icon), selectedIcon: urlOf(selectedIcon) }).filter(
      ([, name]) => name !== undefined,
    );
    return `{ ...${quote(item)}${urls.map(([key, name]) => `, ${key}: ${name}`).join('')} }`;
  });
  return `{ ...${quote(rest)}, items: [${entries.join(', ')}] }`;
}

export function emitAppEntry(styleFile: string | undefined): string {
  return [
    ...(styleFile === undefined ? [] : [`import ${quote(styleFile)};`]),
    `import { createApp } from 'sampan/internal';`,
    `import { app } from ${quote(virtualIds.app)};`,
    'App(createApp(app));',
    '',
  ].join('\n');
}

/** @param hasFirstData leave a place for the page's first data, which only the finished output can tell */
export function emitPageEntry(page: PageManifest, hasFirstData: boolean): string {
  const route = quote(page.route);
  const types = page.config.params;
  const params = types ? `, params: (raw) => parseParams(${route}, raw, ${quote(types)})` : '';
  const first = hasFirstData ? `, ${firstDataMark}` : '';
  return [
    `import { createPage${types ? ', parseParams' : ''} } from 'sampan/internal';`,
    `import { app } from ${quote(virtualIds.app)};`,
    `import component from ${quote(page.file)};`,
    `Page(createPage(app, { route: ${route}, component${params} }${first}));`,
    '',
  ].join('\n');
}

/** A component as pages of the host's own show it. */
export const emitComponentEntry = ({ file, props = {} }: PageManifest): string =>
  [
    `import { createComponent } from 'sampan/internal';`,
    `import component from ${quote(file)};`,
    `Component(createComponent({ component, props: ${quote(props)} }));`,
    '',
  ].join('\n');

/** @param isBuild modules ask for the parts of the runtime that they need; else all of them are there */
export function emitWebEntry(manifest: AppManifest, styleFile: string | undefined, isBuild: boolean): string {
  const pages = manifest.pages.map((page) => `    ${quote(page.route)}: () => import(${quote(page.file)}),`);
  const configs = manifest.pages.map(({ config }) => config);
  const parts = [
    ...(manifest.config.tabBar ? ['TabBar'] : []),
    ...(configs.some(({ pullDownRefresh }) => pullDownRefresh) ? ['usePull'] : []),
    ...(configs.some(({ params }) => params) ? ['parseParams'] : []),
  ];
  const added = isBuild ? [] : features.filter(({ hosts }) => hosts === 'browsers').map(({ name }) => name);
  return [
    ...(styleFile === undefined ? [] : [`import ${quote(styleFile)};`]),
    `import { ${['startApp', ...parts, ...added].join(', ')} } from 'sampan/internal';`,
    `import { app } from ${quote(virtualIds.app)};`,
    ...added.map((name) => `${name}();`),
    'startApp({',
    '  ...app,',
    '  pages: {',
    ...pages,
    '  },',
    `}, { ${parts.join(', ')} });`,
    '',
  ].join('\n');
}

/** The component that starts the tree afresh where a host cuts recursion. */
export function emitBoundaryEntry(entry?: EntryKind): string {
  const name = entry === 'component' ? 'createComponentBoundary' : 'createBoundary';
  return `import { ${name} } from 'sampan/internal';\nComponent(${name}());\n`;
}

/** Stands for the table of blocks that clones may change, until the output is known. */
export const clonesMark = '__sampan_clones__';

export const emitClones = (): string => `import { clones } from 'sampan/internal';\nclones(${clonesMark});\n`;

/** A task's error must reach the host's error handler, not vanish in a promise. */
export const emitMicrotask = (): string =>
  `const done = Promise.resolve();
const rethrow = (error) => setTimeout(() => { throw error; });
export const queueMicrotask = (task) => void done.then(task).catch(rethrow);
`;
