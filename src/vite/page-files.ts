// Which output files the host reads to show a page: its own and all that they name. Images and what is loaded later do not count.
import { posix } from 'node:path';
import type { Dialect, PageManifest } from '../core/dialect.ts';
import type { Chunk, ChunkGraph } from './chunk-graph.ts';
import { reach } from './package-plan.ts';

export interface PageFiles {
  /** `/product/:id` */
  readonly route: string;
  /** The page's source file, absolute. */
  readonly source: string;
  /** Output files, sorted. */
  readonly files: readonly string[];
}

type Extensions = Dialect['ext'];

/** @param textOf the content of an output file; undefined for a file that is not there */
export function filesOfMiniPages(
  pages: readonly PageManifest[],
  ext: Extensions,
  textOf: (file: string) => string | undefined,
): PageFiles[] {
  const nodeOf = createReader(ext, textOf);
  return pages.map(({ route, path, file }) => {
    const starts = ['app', path].flatMap((stem) => filesOfStem(stem, ext));
    return { route, source: file, files: [...reach(starts, nodeOf)].sort() };
  });
}

const filesOfStem = (stem: string, { template, style }: Extensions): string[] =>
  ['js', 'json', template, style].map((extension) => `${stem}.${extension}`);

type Nodes = Parameters<typeof reach>[1];

/** What each file names; read once, as pages share most of it. */
function createReader(ext: Extensions, textOf: (file: string) => string | undefined): Nodes {
  const known = new Map<string, ReturnType<Nodes>>();
  return (file) => {
    if (!known.has(file)) {
      const text = textOf(file);
      known.set(file, text === undefined ? undefined : { imports: namedFiles(file, text, ext), dynamicImports: [] });
    }
    return known.get(file);
  };
}

function namedFiles(file: string, text: string, ext: Extensions): string[] {
  const resolve = (path: string): string => posix.join(posix.dirname(file), path);
  const all = (pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map((match) => resolve(match.groups?.['path'] ?? ''));
  // Behind an arrow it is an `import()`: `.then(()=>require("./later.js"))`.
  if (file.endsWith('.js')) return all(/(?<!=>\s*(?:[\w$.]+\()*)\brequire\((["'`])(?<path>\.{1,2}\/[^"'`]+)\1\)/g);
  if (file.endsWith(`.${ext.template}`)) return all(/<(?:import|include) src="(?<path>[^"]+)"/g);
  if (file.endsWith(`.${ext.style}`)) return all(/@import\s*["'](?<path>[^"']+)["']/g);
  if (!file.endsWith('.json')) return [];
  const { usingComponents = {} }: { usingComponents?: Record<string, string> } = JSON.parse(text);
  return Object.values(usingComponents).flatMap((path) => filesOfStem(resolve(path), ext));
}

/** The same for hosts whose chunks the browser loads: the entry's, the page's, and their style sheets. */
export function filesOfBrowserPages(pages: readonly PageManifest[], graph: ChunkGraph): PageFiles[] {
  const entries = [...graph.entries.values()];
  const staticNode = (file: string): ReturnType<Nodes> => {
    const chunk = graph.chunkOf(file);
    return chunk && { imports: chunk.imports, dynamicImports: [] };
  };
  return pages.map(({ route, file }) => {
    const own = graph.chunks.find((chunk) => chunk.moduleIds.includes(file));
    const starts = [...entries, ...(own ? [own] : [])].map((chunk) => chunk.fileName);
    const chunks = [...reach(starts, staticNode)].flatMap(
      (name): Chunk | readonly Chunk[] => graph.chunkOf(name) ?? [],
    );
    const styles = chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
    const scripts = chunks.map((chunk) => chunk.fileName);
    return { route, source: file, files: [...new Set(['index.html', ...scripts, ...styles])].sort() };
  });
}
