// What imported modules of the app declare, for the compiler: their types and values tell which expressions are text.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type ImportShapes, type ModuleShapes, readShapes } from '../compiler/index.ts';
import { parseSource } from './source-text.ts';

export interface ImportedShapes {
  /** What a file's relative imports declare. */
  of(file: string): ImportShapes;
}

/** Reads each file once: for a build that ends, not for one that follows changes. */
export function createImportedShapes(): ImportedShapes {
  const known = new Map<string, ModuleShapes | undefined>();
  const of =
    (file: string): ImportShapes =>
    (specifier) => {
      const imported = importedFile(specifier, file);
      if (imported === undefined) return undefined;
      if (!known.has(imported)) known.set(imported, read(imported));
      return known.get(imported);
    };
  const read = (file: string): ModuleShapes | undefined => {
    try {
      return readShapes(parseSource({ file, code: readFileSync(file, 'utf8') }), of(file));
    } catch {
      // Its own compilation says what is wrong with it.
      return undefined;
    }
  };
  return { of };
}

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

function importedFile(specifier: string, importer: string): string | undefined {
  if (!/^\.\.?\//.test(specifier)) return undefined;
  const base = resolve(dirname(importer), specifier.replace(/\.js(x?)$/, '.ts$1'));
  const file = endings.map((ending) => base + ending).find((path) => existsSync(path) && statSync(path).isFile());
  return file !== undefined && /\.tsx?$/.test(file) ? file : undefined;
}
