// Ends a build whose modules had errors before anything is written. Last in the order, so that every check has spoken.
import type { Plugin } from 'vite';
import { BuildFailure, mergeErrors } from './build-failure.ts';
import { errorsOf, type BuildState } from './build-state.ts';

export function verdictPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:verdict',
    sharedDuringBuild: true,
    enforce: 'post',
    apply: 'build',
    applyToEnvironment: (environment) => state.of(environment.name) !== undefined,
    generateBundle: {
      order: 'post',
      async handler() {
        const app = await state.app();
        const errors = mergeErrors([...app.errors, ...errorsOf(state.of(this.environment.name))]);
        if (errors.length > 0) throw new BuildFailure(errors);
      },
    },
  };
}
