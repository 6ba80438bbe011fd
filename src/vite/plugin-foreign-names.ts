// On hosts whose elements are components nothing is compiled: their modules are looked at for what only other hosts have.
import type { Plugin } from 'vite';
import { findForeignNames } from '../compiler/index.ts';
import type { SampanError } from '../core/errors.ts';
import { foreignNames, hostsWith, lacksOf } from '../hosts/primitive-facts.ts';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { readImports } from './import-facts.ts';
import { createPrimitiveSources } from './primitive-sources.ts';
import { fileOfId, shownFile } from './relative-file.ts';
import { parseSource } from './source-text.ts';

/** An author cannot change a package. */
export const notesOn = (file: string, notes: readonly SampanError[]): readonly SampanError[] =>
  file.includes('/node_modules/') ? [] : notes;

export function foreignNamesPlugin(state: BuildState): Plugin {
  const patterns = new Map<string, RegExp>();
  const patternOf = (host: string): RegExp => {
    const known = patterns.get(host) ?? new RegExp(`\\b(?:${foreignNames(host).join('|')})\\b`);
    patterns.set(host, known);
    return known;
  };
  return {
    name: 'sampan:foreign-names',
    sharedDuringBuild: true,
    apply: 'build',
    // While JSX is JSX.
    enforce: 'pre',
    applyToEnvironment: (environment) => {
      const host = state.of(environment.name)?.host;
      return host !== undefined && !isMini(host);
    },
    transform: {
      filter: { id: /\.[jt]sx(?:$|\?)/ },
      async handler(code, id) {
        const found = state.of(this.environment.name);
        const file = fileOfId(id);
        if (!found || file === undefined || !patternOf(found.host.id).test(code)) return null;
        const source = { file: shownFile(state.setup.root, file), code };
        const program = parseSource(source);
        const resolve = async (specifier: string, importer: string): Promise<string | undefined> =>
          fileOfId((await this.resolve(specifier, importer))?.id ?? '\0');
        const primitives = await createPrimitiveSources(resolve).of(file, readImports(program));
        const { diagnostics, notes } = findForeignNames(code, program, {
          file: source.file,
          host: found.host.id,
          lacks: lacksOf(found.host.id),
          isPrimitiveSource: (specifier, name) => primitives.has(`${specifier} ${name}`),
          hostsWith,
        });
        found.errors.set(`foreign:${id}`, diagnostics);
        found.notes.set(id, notesOn(file, notes));
        return null;
      },
    },
  };
}
