// Which modules of a mini program share one chunk: what every page runs. Apart they would need names for each other, and
// compress worse. What only some pages use stays with them, or in their package.
import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';
import { escapePattern } from './escape-pattern.ts';
import { wrappedSignals } from './plugin-signals.ts';
import { virtualIds } from './virtual-modules.ts';

/** Sampan's own code, built or not; not its components, which lie beside it. */
const own = normalizePath(fileURLToPath(import.meta.url)).replace(/\/(src|dist)\/.*?$/, '/$1/');

/** Modules of Preact's own packages. */
export const preactPackages = /\/node_modules\/(?:preact|@preact\/[^/]+)\//;

export const isOwnCode = (id: string): boolean => id.startsWith(own);

const exactly = (id: string): string => `${escapePattern(id)}$`;

const runtime: readonly string[] = [
  escapePattern(own),
  '.*/node_modules/(?:preact/(?:dist|hooks|jsx-runtime)|@preact/signals(?:-core)?)/',
  exactly(`\0${virtualIds.microtask}`),
  exactly(wrappedSignals),
  escapePattern('\0@oxc-project+runtime'),
];

/** As one pattern: the bundler would ask a function again for each module of each build. */
const anyOf = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})`);

/** With what fetches pages: the entry, which changes with every page, is small then. */
export const runtimeChunk = {
  name: 'runtime',
  test: anyOf([...runtime, exactly('\0vite/preload-helper.js')]),
} as const;

/** With the app as data: on a mini program every page asks for it. */
export const miniRuntimeChunk = { name: 'runtime', test: anyOf([...runtime, exactly(`\0${virtualIds.app}`)]) } as const;
