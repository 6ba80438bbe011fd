// Keeps Vite's preload helper out of mini programs: it names `window` and `document`, and there `import()` is a `require`.
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';

/** Wraps each `import()` in the helper. A test would see it come back under another name. */
const wrapperName = 'native:import-analysis-build';

export function preloadPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:preload',
    sharedDuringBuild: true,
    apply: 'build',
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
