// Runs the block compiler over the JSX of mini-program hosts and keeps what it found for the output.
import type { Plugin } from 'vite';
import { compileModule } from '../compiler/index.ts';
import { SampanError } from '../core/errors.ts';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { readImports } from './import-facts.ts';
import { createPrimitiveSources } from './primitive-sources.ts';
import { fileOfId, shownFile } from './relative-file.ts';
import { parseSource } from './source-text.ts';

export function compilePlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:compile',
    sharedDuringBuild: true,
    enforce: 'pre',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    transform: {
      filter: { id: /\.[jt]sx(?:$|\?)/ },
      async handler(code, id) {
        const found = state.of(this.environment.name);
        const file = fileOfId(id);
        if (!found || !isMini(found.host) || file === undefined) return null;
        const source = { file: shownFile(state.root, file), code };
        const sources = createPrimitiveSources(async (specifier, importer) => fileOfId((await this.resolve(specifier, importer))?.id ?? '\0'));
        try {
          const specifiers = await sources.of(file, readImports(parseSource(source)));
          const result = compileModule(code, {
            file: source.file,
            prefix: state.ids.prefixOf(file),
            isPrimitiveSource: (specifier) => specifiers.has(specifier),
            dialect: found.host.dialect,
          });
          found.modules.set(id, { blocks: result.blocks, tags: result.tags });
          found.errors.set(id, result.diagnostics);
          return { code: result.code, map: result.map };
        } catch (error) {
          if (!(error instanceof SampanError)) throw error;
          found.errors.set(id, [error]);
          // The rest of the app goes on, so that every error of one build is reported together.
          return { code: 'module.exports = {};', map: null, moduleType: 'js' };
        }
      },
    },
  };
}
