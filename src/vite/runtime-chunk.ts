// Which modules of a mini program share one chunk: what every page runs. Apart they would need names for each other, and
// compress worse. What only some pages use stays with them, or in their package.
import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';
import { isWrappedSignals } from './plugin-signals.ts';
import { virtualIds } from './virtual-modules.ts';

/** Sampan's own code, built or not; not its components, which lie beside it. */
const own = normalizePath(fileURLToPath(import.meta.url)).replace(/\/(src|dist)\/.*?$/, '/$1/');
const preact = /\/node_modules\/(?:preact\/(?:dist|hooks|jsx-runtime)|@preact\/signals(?:-core)?)\//;
const bundlerHelper = '\0@oxc-project+runtime';
const preloadHelper = '\0vite/preload-helper.js';
const microtask = `\0${virtualIds.microtask}`;
const app = `\0${virtualIds.app}`;

/** A module of Preact's own packages. */
export const isPreact = (file: string): boolean => /\/node_modules\/(?:preact|@preact\/[^/]+)\//.test(file);

export const isOwnCode = (id: string): boolean => id.startsWith(own);

const isRuntime = (id: string): boolean =>
  isOwnCode(id) || preact.test(id) || id === microtask || isWrappedSignals(id) || id.startsWith(bundlerHelper);

/** With what fetches pages: the entry, which changes with every page, is small then. */
export const runtimeChunk = {
  name: 'runtime',
  test: (id: string): boolean => isRuntime(id) || id === preloadHelper,
} as const;

/** With the app as data: on a mini program every page asks for it. */
export const miniRuntimeChunk = {
  name: 'runtime',
  test: (id: string): boolean => isRuntime(id) || id === app,
} as const;
