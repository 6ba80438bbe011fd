// Runs the block compiler over the JSX of mini-program hosts and keeps what it found for the output.
import type { Plugin } from 'vite';
import { compileModule, type CompiledModule } from '../compiler/index.ts';
import type { BuildState } from './build-state.ts';
import { hostsWith } from '../hosts/primitive-facts.ts';
import { importedClasses, type Classes } from './css-modules.ts';
import { isMini } from './hosts.ts';
import { createImportedShapes } from './imported-shapes.ts';
import { readImports, type ImportFacts } from './import-facts.ts';
import { createLastResults } from './last-results.ts';
import { notesOn } from './plugin-foreign-names.ts';
import { nativesOf } from './native/host-natives.ts';
import { createPrimitiveSources } from './primitive-sources.ts';
import { fileOfId, shownFile } from './relative-file.ts';
import { addressesOn } from './route-addresses.ts';
import { parseSource } from './source-text.ts';

export function compilePlugin(state: BuildState): Plugin {
  const facts = createLastResults<ImportFacts>();
  const compiled = createLastResults<CompiledModule>();
  const shapes = createImportedShapes();
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
        const source = { file: shownFile(state.setup.root, file), code };
        const resolve = async (specifier: string, importer: string): Promise<string | undefined> =>
          fileOfId((await this.resolve(specifier, importer))?.id ?? '\0');
        const sources = createPrimitiveSources(resolve);
        const imports = facts.get(id, code, () => readImports(parseSource(source)));
        const primitives = await sources.of(file, imports);
        const classes = state.setup.scopesClasses
          ? await importedClasses(imports, (specifier) => resolve(specifier, file), state.ids)
          : new Map<string, Classes>();
        const components = await sources.otherComponents(file, imports);
        const natives = await nativesOf(state, found).namesOf(file, code, imports, resolve);
        const { dialect } = found.host;
        const { pages } = (await state.app()).manifest;
        const isPage = pages.some((page) => page.file === file);
        const compile = (): CompiledModule =>
          compileModule(code, {
            file: source.file,
            prefix: state.ids.prefixOf(file),
            isPrimitiveSource: (specifier, name) => primitives.has(`${specifier} ${name}`),
            components,
            constantsOf: (specifier) => classes.get(specifier),
            // What follows changes would have to know each type that a block depends on.
            ...(this.environment.config.build.watch ? {} : { shapesOf: shapes.of(file) }),
            isPage,
            natives,
            hostsWith,
            addressOf: addressesOn(dialect, pages),
            dialect,
          });
        const routes = code.includes('Navigator') ? pages.map(({ route }) => route) : [];
        const input = JSON.stringify([code, [...primitives], components, [...classes], isPage, [...natives], routes]);
        const result = compiled.get(`${found.host.id} ${id}`, input, compile);
        const { blocks, tags, natives: shown, listed, mayNest, placesMayNest, places } = result;
        found.modules.set(id, { blocks, tags, natives: shown, listed, mayNest, placesMayNest, places });
        found.errors.set(`compile:${id}`, result.diagnostics);
        found.notes.set(id, notesOn(file, result.notes));
        return { code: result.code, map: result.map };
      },
    },
  };
}
