// Keeps Vite's preload helper, which names `window` and `document`, out of mini programs: there `import()` is a `require`.
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';

const helperId = '\0vite/preload-helper.js';

export function preloadPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:preload',
    sharedDuringBuild: true,
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    load: (id) => (id === helperId ? { code: 'export const __vitePreload = (load) => load();', moduleType: 'js' } : null),
  };
}
