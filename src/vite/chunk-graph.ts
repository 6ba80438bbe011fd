// Questions about the chunks of a finished bundle: which ones an entry or a package shows. Pure.
import type { Rolldown } from 'vite';
import type { PageManifest } from '../core/dialect.ts';
import { packageOfEntry, reach } from './package-plan.ts';

export type Chunk = Rolldown.OutputChunk;

export const chunksOf = (bundle: Rolldown.OutputBundle): Chunk[] =>
  Object.values(bundle).filter((item): item is Chunk => item.type === 'chunk');

export interface ChunkGraph {
  /** Entry chunks by name: `app`, `pages/home`. */
  readonly entries: ReadonlyMap<string, Chunk>;
  readonly chunks: readonly Chunk[];
  chunkOf(fileName: string): Chunk | undefined;
  /** Chunks that an entry shows, itself included, in the order in which they run. */
  shownBy(...entryNames: readonly string[]): Chunk[];
  /** Chunks that the pages of a package show. */
  shownIn(packageRoot: string, pages: readonly PageManifest[]): Chunk[];
}

export function createChunkGraph(bundle: Rolldown.OutputBundle): ChunkGraph {
  const chunks = new Map(chunksOf(bundle).map((chunk): [string, Chunk] => [chunk.fileName, chunk]));
  const entries = new Map(
    [...chunks.values()].filter((chunk) => chunk.isEntry).map((chunk): [string, Chunk] => [chunk.name, chunk]),
  );
  const shownBy = (...entryNames: readonly string[]): Chunk[] => {
    const starts = entryNames.flatMap((name) => entries.get(name)?.fileName ?? []);
    return [...reach(starts, (file) => chunks.get(file))].flatMap((file) => chunks.get(file) ?? []);
  };
  return {
    entries,
    chunks: [...chunks.values()],
    chunkOf: (fileName) => chunks.get(fileName),
    shownBy,
    shownIn: (packageRoot, pages) =>
      shownBy(...[...entries.keys()].filter((name) => packageOfEntry(name, pages) === packageRoot)),
  };
}
