// preact/compat on mini-program hosts: its Suspense parks what it hides in an element of `document`, which they do not have.
import MagicString from 'magic-string';
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';

const call = 'document.createElement("div")';

export function suspensePlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:suspense',
    sharedDuringBuild: true,
    enforce: 'pre',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    transform: {
      filter: { id: /\/preact\/compat\/.*\.m?js(?:$|\?)/, code: call },
      handler(code) {
        const text = new MagicString(code);
        text
          .replaceAll(call, '_createParking()')
          .prepend("import { createParking as _createParking } from 'sampan/internal'; ");
        return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
      },
    },
  };
}
