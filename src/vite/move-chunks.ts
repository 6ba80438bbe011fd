// Puts shared chunks into the package that alone uses them. Which one that is, is known when unused code is gone: a barrel
// leads from the main package to everything it names. Pure: chunks in, files out.
import { posix } from 'node:path';
import type { PageManifest } from '../core/dialect.ts';
import type { ChunkGraph } from './chunk-graph.ts';
import { inPackage, mainPackage, packageOfEntry, packageOfFile, packageRoots, planPackages } from './package-plan.ts';
import { relativeOutput } from './relative-file.ts';
import { shiftMappings, type TextEdit } from './shift-mappings.ts';

/** Chunk file -> where it belongs, for those that lie elsewhere. */
export function planMoves(graph: ChunkGraph, pages: readonly PageManifest[]): Map<string, string> {
  const roots = packageRoots(pages);
  const starts = new Map(
    [...graph.entries].map(([name, chunk]): [string, string] => [chunk.fileName, packageOfEntry(name, pages)]),
  );
  const packages = planPackages(starts, graph.chunkOf);
  const moves = new Map<string, string>();
  const taken = new Set(packages.keys());
  for (const [file, root] of packages) {
    const current = packageOfFile(file, roots);
    if (starts.has(file) || current === root) continue;
    const inside = current === '' ? file : file.slice(current.length + 1);
    const stem = inPackage(root, inside).replace(/\.js$/, '');
    let target = `${stem}.js`;
    for (let n = 2; taken.has(target); n++) target = `${stem}${n}.js`;
    taken.add(target);
    moves.set(file, target);
  }
  return moves;
}

/**
 * The packages of imported files: where all code that names a file lies, else main.
 *
 * @param marksIn the marks in a chunk's code
 */
export function planFilePackages(
  graph: ChunkGraph,
  moves: ReadonlyMap<string, string>,
  pages: readonly PageManifest[],
  marksIn: (code: string) => readonly string[],
): Map<string, string> {
  const roots = packageRoots(pages);
  const packages = new Map<string, string>();
  for (const { fileName, code } of graph.chunks) {
    const root = packageOfFile(moves.get(fileName) ?? fileName, roots);
    for (const mark of marksIn(code)) packages.set(mark, (packages.get(mark) ?? root) === root ? root : mainPackage);
  }
  return packages;
}

export interface RewrittenCode {
  readonly code: string;
  readonly edits: readonly TextEdit[];
}

const references = /\brequire\((["'`])(\.{1,2}\/[^"'`]+)\1\)|__sampan_file_\w{8}__/g;

/** The marks of imported files in code. */
export const marksIn = (code: string): string[] =>
  [...code.matchAll(/__sampan_file_\w{8}__/g)].map((match) => match[0]);

/**
 * A chunk's code with its `require` calls pointing to where chunks lie after the moves, and marks replaced by paths.
 *
 * @param pathOf the host's path of the file that a mark stands for
 */
export function rewriteReferences(
  file: string,
  code: string,
  moves: ReadonlyMap<string, string>,
  pathOf: (mark: string) => string | undefined,
): RewrittenCode {
  const edits: TextEdit[] = [];
  const place = moves.get(file) ?? file;
  const text = code.replace(
    references,
    (whole, quote: string | undefined, path: string | undefined, offset: number) => {
      const replaced =
        path === undefined ? pathOf(whole) : `require(${quote}${moveRequire(file, place, path, moves)}${quote})`;
      if (replaced === undefined || replaced === whole) return whole;
      edits.push({ offset, growth: replaced.length - whole.length });
      return replaced;
    },
  );
  return { code: text, edits };
}

function moveRequire(file: string, place: string, path: string, moves: ReadonlyMap<string, string>): string {
  const target = posix.join(posix.dirname(file), path);
  return place === file && !moves.has(target) ? path : relativeOutput(place, moves.get(target) ?? target);
}

/** A chunk's source map after the moves. */
export function moveSourceMap(
  map: string,
  file: string,
  code: string,
  edits: readonly TextEdit[],
  place: string,
): string {
  const parsed: { sources: (string | null)[]; mappings: string; file?: string } = JSON.parse(map);
  return JSON.stringify({
    ...parsed,
    sources: parsed.sources.map((source) => moveSource(source, file, place)),
    mappings: shiftMappings(parsed.mappings, code, edits),
  });
}

/** By joining, not `posix.relative`: sources lie outside of the output, whose own place is not known here. */
function moveSource(source: string | null, file: string, place: string): string | null {
  if (source === null || source.includes('\0') || source.includes('virtual:')) return source;
  const up = posix.dirname(place).replace(/[^/]+/g, '..');
  return posix.join(up, posix.dirname(file), source);
}
