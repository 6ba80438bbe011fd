// cloneElement on mini-program hosts: a module that names it brings the runtime's part, and says by its words which events clones may
// be given. Whether the app clones at all, and which blocks, is known when unused code is gone: see cloned-blocks.ts.
import MagicString from 'magic-string';
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { isModule } from './is-module.ts';
import { fileOfId } from './relative-file.ts';
import { isOwnCode, preactPackages } from './runtime-chunk.ts';
import { virtualIds } from './virtual-modules.ts';

export function clonesPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:clones',
    sharedDuringBuild: true,
    // On what authors wrote.
    enforce: 'pre',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    transform: {
      filter: { id: { include: /\.[cm]?[jt]sx?(?:$|\?)/, exclude: preactPackages }, code: 'cloneElement' },
      handler(code, id) {
        const file = fileOfId(id);
        const found = state.of(this.environment.name);
        if (!found || file === undefined || isOwnCode(file)) return null;
        found.clonedEvents.set(id, code.match(/\bon[A-Z]\w*/g) ?? []);
        // Behind the module's own imports: compat's rules for props come first.
        const text = new MagicString(code).append(
          isModule(code) ? `\nimport '${virtualIds.clones}';` : `\nrequire('${virtualIds.clones}');`,
        );
        return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
      },
    },
  };
}
