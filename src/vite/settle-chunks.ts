// The last changes to a mini program's chunks: each into its package, and imported files beside those that name them.
import type { Rolldown } from 'vite';
import type { PageManifest } from '../core/dialect.ts';
import type { ImportedFile } from './build-state.ts';
import type { ChunkGraph } from './chunk-graph.ts';
import { marksIn, moveSourceMap, planFilePackages, planMoves, rewriteReferences } from './move-chunks.ts';
import { inPackage } from './package-plan.ts';
import { dataUrl } from './style-urls.ts';

/**
 * Corrects chunks in the bundle, takes those that move out of it, and returns what is to be written instead: moved chunks with
 * their maps, and imported files.
 */
export function settleChunks(
  bundle: Rolldown.OutputBundle,
  graph: ChunkGraph,
  pages: readonly PageManifest[],
  imported: ReadonlyMap<string, ImportedFile>,
): Map<string, string | Uint8Array> {
  const written = new Map<string, string | Uint8Array>();
  const moves = planMoves(graph, pages);
  const paths = new Map<string, string>();
  for (const [mark, root] of planFilePackages(graph, moves, pages, marksIn)) {
    const file = imported.get(mark);
    if (!file) continue;
    // Where components will lie, nobody knows yet, and paths of images are absolute.
    if (!graph.entries.has('app')) {
      paths.set(mark, dataUrl(file.name, file.content));
      continue;
    }
    const fileName = inPackage(root, file.name);
    paths.set(mark, `/${fileName}`);
    written.set(fileName, file.content);
  }
  for (const chunk of graph.chunks) {
    const { fileName, code: before } = chunk;
    const { code, edits } = rewriteReferences(fileName, before, moves, (mark) => paths.get(mark));
    const place = moves.get(fileName) ?? fileName;
    const map = bundle[`${fileName}.map`];
    if (place === fileName && edits.length === 0) continue;
    const mapText =
      map?.type === 'asset' ? moveSourceMap(String(map.source), fileName, before, edits, place) : undefined;
    if (place === fileName) {
      chunk.code = code;
      if (map?.type === 'asset' && mapText !== undefined) map.source = mapText;
    } else {
      written.set(place, code);
      if (mapText !== undefined) written.set(`${place}.map`, mapText);
      delete bundle[fileName];
      delete bundle[`${fileName}.map`];
    }
  }
  return written;
}
