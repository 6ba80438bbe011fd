// Vite's preload helper, which fetches the style sheets of a module before the module. Kept out of mini programs: it names `window`
// and `document`, and there `import()` is a `require`. On the web a shorter one takes its place, with the same event for errors.
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';

/** Wraps each `import()` in the helper. A test would see it come back under another name. */
const wrapperName = 'native:import-analysis-build';

const helperPattern = /^\0vite\/preload-helper\.js$/;

/** How Vite's own helper finds a file: by the address of the module that asks. With an absolute `base` it stays as it is. */
const relativeMark = 'return new URL(dep, importerUrl).href';

/** A link that failed is taken away, so that the next try asks again. */
const shortHelper = `const pending = {};

function fetchOnce(href) {
  if (pending[href]) return pending[href];
  const isStyle = new URL(href).pathname.endsWith('.css');
  const rel = isStyle ? 'stylesheet' : 'modulepreload';
  for (const link of document.getElementsByTagName('link'))
    if (link.href === href && (!isStyle || link.rel === rel)) return;
  const nonce = document.querySelector('meta[property=csp-nonce]')?.nonce ?? '';
  const link = Object.assign(document.createElement('link'), { rel, crossOrigin: '', href, nonce });
  document.head.append(link);
  if (isStyle)
    return (pending[href] = new Promise((onload, onerror) => Object.assign(link, { onload, onerror }))
      .catch(() => {
        link.remove();
        throw Error(href);
      })
      .finally(() => delete pending[href]));
}

function report(payload) {
  if (dispatchEvent(Object.assign(new Event('vite:preloadError', { cancelable: true }), { payload }))) throw payload;
}

export const __vitePreload = (load, files = [], from) =>
  Promise.all(files.map((file) => fetchOnce(new URL(file, from).href)))
    .catch(report)
    .then(() => load().catch(report));
`;

export function preloadPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:preload',
    sharedDuringBuild: true,
    apply: 'build',
    transform: {
      filter: { id: helperPattern },
      handler: (code) => (code.includes(relativeMark) ? { code: shortHelper, map: null } : null),
    },
    configResolved({ plugins }) {
      for (const plugin of plugins) {
        if (plugin.name !== wrapperName) continue;
        const applies = plugin.applyToEnvironment;
        plugin.applyToEnvironment = (environment) =>
          isMini(state.of(environment.name)?.host) ? false : (applies?.(environment) ?? true);
      }
    },
  };
}
