// The blocks and generic tags that a package's pages can show, from the modules that its chunks hold. Pure.
import type { BlockElement } from '../core/block.ts';
import type { PageManifest } from '../core/dialect.ts';
import type { ModuleBlocks } from './build-state.ts';
import type { Chunk, ChunkGraph } from './chunk-graph.ts';
import type { PackageBlocks } from './mini-files.ts';
import { fileOfId } from './relative-file.ts';

/**
 * @param modules what the compiler found, by module id
 * @param graph of the finished bundle: what tree shaking removed is not shown
 */
export function collectBlocks(
  packageRoot: string,
  pages: readonly PageManifest[],
  modules: ReadonlyMap<string, ModuleBlocks>,
  graph: ChunkGraph,
): PackageBlocks {
  return collectShown(graph.shownIn(packageRoot, pages), modules);
}

/** The same for chunks that are known. */
export function collectShown(chunks: readonly Chunk[], modules: ReadonlyMap<string, ModuleBlocks>): PackageBlocks {
  const code = chunks.map((chunk) => chunk.code);
  const shown = chunks.flatMap((chunk) =>
    chunk.moduleIds.flatMap((id) => {
      const found = modules.get(id);
      return found ? [{ found, code: chunk.code }] : [];
    }),
  );
  const blocks = shown.flatMap(({ found, code }) => found.blocks.filter((block) => code.includes(block.name)));
  return {
    // By name: the order of modules in chunks differs between hosts and builds.
    blocks: [...blocks].sort((a, b) => (a.name < b.name ? -1 : 1)),
    tags: [...new Set(shown.flatMap(({ found }) => found.tags))].sort(),
    listed: shown.flatMap(({ found }) => found.listed),
    isReached: (name) => code.some((text) => text.includes(name)),
  };
}

/** What must stand first in the template of the page that the file is. */
export function pageElementIn(file: string, modules: ReadonlyMap<string, ModuleBlocks>): BlockElement | undefined {
  for (const [id, { blocks }] of modules) {
    const first = blocks.find(({ pageElement }) => pageElement)?.pageElement;
    if (first && fileOfId(id) === file) return first;
  }
  return undefined;
}
