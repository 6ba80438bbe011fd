// While watching, waits for a changed file that is empty or gone: editors, and Node's own `writeFile`, change a file in two steps.
// The bundler's delay would hold up every rebuild for it.
import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';

/** Milliseconds, after which a file is taken for what it is. */
const patience = 100;

export function settlePlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:settle',
    sharedDuringBuild: true,
    apply: 'build',
    applyToEnvironment: (environment) =>
      state.of(environment.name) !== undefined && environment.config.build.watch !== null,
    async watchChange(file) {
      const end = performance.now() + patience;
      while (isUnfinished(file) && performance.now() < end) await wait(2);
    },
  };
}

const isUnfinished = (file: string): boolean => !statSync(file, { throwIfNoEntry: false })?.size;
