// The runtime's care for signals in holes comes with @preact/signals: an app without signals ships none of it. Mini programs only; on
// the web signals work on the DOM as they are.
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';

const signals = '@preact/signals';
export const wrappedSignals = '\0virtual:sampan/signals';

export function signalsPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:signals',
    sharedDuringBuild: true,
    enforce: 'pre',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    resolveId: {
      filter: { id: /^@preact\/signals$/ },
      handler: (_id, importer) =>
        importer === wrappedSignals ? null : { id: wrappedSignals, moduleSideEffects: true },
    },
    load: {
      filter: { id: /^\0virtual:sampan\/signals$/ },
      handler: () => `
        import { signalHoles } from 'sampan/internal';
        export * from '${signals}';
        signalHoles();
      `,
    },
  };
}
