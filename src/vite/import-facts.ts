// What a source file imports and re-exports, read once a content, for errors with a place and for barrels.
import { existsSync, readFileSync } from 'node:fs';
import type { ESTree } from 'vite';
import type { Location } from '../core/location.ts';
import { locate, parseSource, type SourceText } from './source-text.ts';

export interface ImportedName {
  readonly specifier: string;
  /** Name in the imported module; `*` for all of it. */
  readonly imported: string;
  /** Name here; undefined for `export *`. */
  readonly local: string | undefined;
}

export interface ImportFacts {
  readonly imports: readonly ImportedName[];
  /** Names that this file passes on: local name here -> under the exported name. */
  readonly reexports: readonly ImportedName[];
  /** Names that it declares and exports itself. */
  readonly own: ReadonlySet<string>;
}

const textOf = (node: ESTree.ModuleExportName): string => (node.type === 'Literal' ? String(node.value) : node.name);

export function readImports(program: ESTree.Program): ImportFacts {
  const imports: ImportedName[] = [];
  const reexports: ImportedName[] = [];
  const own = new Set<string>();
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration' && statement.importKind !== 'type') {
      imports.push(...importedNames(statement));
    } else if (statement.type === 'ExportAllDeclaration' && statement.exportKind !== 'type' && !statement.exported) {
      reexports.push({ specifier: statement.source.value, imported: '*', local: undefined });
    } else if (statement.type === 'ExportNamedDeclaration' && statement.exportKind !== 'type') {
      for (const name of statement.declaration ? declaredNames(statement.declaration) : []) own.add(name);
      for (const { local, exported } of statement.specifiers) {
        const origin = imports.find((item) => item.local === textOf(local));
        if (statement.source)
          reexports.push({ specifier: statement.source.value, imported: textOf(local), local: textOf(exported) });
        else if (origin) reexports.push({ ...origin, local: textOf(exported) });
        else own.add(textOf(exported));
      }
    }
  }
  return { imports, reexports, own };
}

function declaredNames(declaration: ESTree.Declaration): string[] {
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? id.name : []));
  }
  const isNamed = declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration';
  return isNamed && declaration.id ? [declaration.id.name] : [];
}

const importedNames = (statement: ESTree.ImportDeclaration): ImportedName[] =>
  statement.specifiers.flatMap((item) => {
    if (item.type === 'ImportSpecifier' && item.importKind === 'type') return [];
    const imported =
      item.type === 'ImportSpecifier'
        ? textOf(item.imported)
        : item.type === 'ImportDefaultSpecifier'
          ? 'default'
          : '*';
    return { specifier: statement.source.value, imported, local: item.local.name };
  });

/** Where a file names a module, for an error. Any way of naming it: import, re-export, `import()`, CSS `@import` or `url()`. */
export function findSpecifier(file: string, shown: string, specifier: string): Location | undefined {
  if (!existsSync(file)) return undefined;
  const source: SourceText = { file: shown, code: readFileSync(file, 'utf8') };
  const offset = [`'${specifier}'`, `"${specifier}"`, `\`${specifier}\``, specifier]
    .map((text) => source.code.indexOf(text))
    .find((found) => found >= 0);
  return offset === undefined ? undefined : locate(source, offset);
}

const none: ImportFacts = { imports: [], reexports: [], own: new Set() };

/** The facts of a file on disk; none for a file that is no script or does not parse. */
export function readImportsOf(file: string): ImportFacts {
  if (!/\.[cm]?[jt]sx?$/.test(file) || !existsSync(file)) return none;
  try {
    return readImports(parseSource({ file, code: readFileSync(file, 'utf8') }));
  } catch {
    // The file's own transform reports what is wrong with it.
    return none;
  }
}
