// Keeps style modules whose classes all went into templates: nothing in the code refers to them any more, but pages need the rules.
// A module without a statement that counts is no part of a chunk, and a chunk's style sheet is that of its modules. So one is
// added, the shortest that bundler and minifier take for an effect.
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { styleModule } from './css-modules.ts';
import { isMini } from './hosts.ts';

export function styleModulesPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:style-modules',
    sharedDuringBuild: true,
    enforce: 'post',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    transform: {
      filter: { id: styleModule },
      handler: (code) => ({ code: `${code}\n[].a;`, map: null, moduleSideEffects: true }),
    },
  };
}
