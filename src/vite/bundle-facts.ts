// What reports on a finished bundle go by: who imports whom, and which files each page needs. Taken while the bundler still knows.
import type { Rolldown } from 'vite';
import { findImportChain } from './import-chain.ts';
import type { PageFiles } from './page-files.ts';
import { fileOfId } from './relative-file.ts';

/** Source file, absolute, or the id of a virtual module -> those that import it. */
export type Importers = ReadonlyMap<string, readonly string[]>;

export interface BundleFacts {
  readonly importers: Importers;
  readonly pages: readonly PageFiles[];
}

const keyOf = (id: string): string => fileOfId(id) ?? id;

export function readImporters(context: Pick<Rolldown.PluginContext, 'getModuleIds' | 'getModuleInfo'>): Importers {
  const importers = new Map<string, string[]>();
  for (const id of context.getModuleIds()) {
    const info = context.getModuleInfo(id);
    if (!info) continue;
    const own = [...info.importers, ...info.dynamicImporters].map(keyOf).filter((importer) => importer !== keyOf(id));
    importers.set(keyOf(id), [...new Set([...(importers.get(keyOf(id)) ?? []), ...own])]);
  }
  return importers;
}

/** The files from a page, or the app's root, to a file: the way by which it came into the app. */
export const chainTo = (file: string, importers: Importers): string[] =>
  findImportChain(
    file,
    (id) => importers.get(id) ?? [],
    (id) => id.startsWith('\0'),
  ).filter((id) => fileOfId(id) !== undefined);
