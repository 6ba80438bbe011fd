// Has modules ask for the parts of the runtime that they need; those that nobody asks for are not in the output.
import MagicString from 'magic-string';
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { features, portalFeature } from './features.table.ts';
import { isMini } from './hosts.ts';
import { isModule } from './is-module.ts';
import { fileOfId } from './relative-file.ts';
import { isOwnCode, preactPackages } from './runtime-chunk.ts';

const anyWord = new RegExp(features.map(({ words }) => words.source).join('|'), 'i');

export function featuresPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:features',
    sharedDuringBuild: true,
    apply: 'build',
    // On what authors wrote.
    enforce: 'pre',
    applyToEnvironment: (environment) => state.of(environment.name) !== undefined,
    transform: {
      filter: { id: { include: /\.[cm]?[jt]sx?(?:$|\?)/, exclude: preactPackages }, code: anyWord },
      handler(code, id) {
        const file = fileOfId(id);
        const found = state.of(this.environment.name);
        if (!found || file === undefined || isOwnCode(file)) return null;
        const other = isMini(found.host) ? 'browsers' : 'mini';
        const names = features
          .filter(({ words, hosts }) => hosts !== other && words.test(code))
          .map(({ name }) => name);
        if (names.length === 0) return null;
        if (names.includes(portalFeature)) {
          found.portals.add(id);
          // What a portal brings may stand inside itself.
          if (isMini(found.host) && !found.host.dialect.templateRecursion) names.push('nesting');
        }
        const text = new MagicString(code).prepend(isModule(code) ? asked(names) : required(names));
        return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
      },
    },
  };
}

/** By names of their own: the compiler may have imported the same part. */
function asked(names: readonly string[]): string {
  const imports = names.map((name) => `${name} as _${name}Part`).join(', ');
  return `import { ${imports} } from 'sampan/internal'; ${names.map((name) => `_${name}Part();`).join(' ')} `;
}

/** In modules of the older form. */
const required = (names: readonly string[]): string =>
  names.map((name) => `require('sampan/internal').${name}(); `).join('');
