// Takes the style sheets that Vite made out of a bundle and gives them back as a mini program's style files.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Rolldown } from 'vite';
import type { PageManifest } from '../core/dialect.ts';
import { chunksOf, type ChunkGraph } from './chunk-graph.ts';
import { planStyles } from './style-plan.ts';
import { inlineStyleUrls } from './style-urls.ts';

export interface MiniStyles {
  readonly files: ReadonlyMap<string, string>;
  /** What was put into styles as base64: reference and bytes. */
  readonly inlined: readonly { readonly url: string; readonly size: number }[];
}

export interface MiniStyleInput {
  readonly bundle: Rolldown.OutputBundle;
  readonly graph: ChunkGraph;
  readonly pages: readonly PageManifest[];
  readonly extension: string;
  /** Folder of files that are served as they are. */
  readonly publicDir: string;
}

/** Removes the sheets, and the files that only they refer to, from the bundle. */
export function takeStyles({ bundle, graph, pages, extension, publicDir }: MiniStyleInput): MiniStyles {
  const inlined: { url: string; size: number }[] = [];
  const taken = new Set<string>();
  const texts = new Map<string, string>();
  for (const [fileName, item] of Object.entries(bundle)) {
    if (item.type !== 'asset' || !fileName.endsWith('.css')) continue;
    const result = inlineStyleUrls(textOf(item.source), (url) => readReferenced(url, bundle, publicDir, taken));
    texts.set(fileName, result.css);
    inlined.push(...result.inlined);
    delete bundle[fileName];
  }
  const sheetsOf = new Map(
    [...graph.entries.keys()].map((name): [string, string[]] => [
      name,
      [...new Set(graph.shownBy(name).flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))],
    ]),
  );
  for (const fileName of taken) if (!isNamedInCode(fileName, bundle)) delete bundle[fileName];
  return { files: planStyles({ sheetsOf, texts, pages, extension }), inlined };
}

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : Buffer.from(source).toString('utf8');

/** The content behind a `url()`: a file of the bundle by its hashed name, or one of the public folder. */
function readReferenced(
  url: string,
  bundle: Rolldown.OutputBundle,
  publicDir: string,
  taken: Set<string>,
): Uint8Array | undefined {
  const name = posix.basename(decodeURI(url));
  const asset = Object.values(bundle).find((item) => item.type === 'asset' && posix.basename(item.fileName) === name);
  if (asset?.type === 'asset') {
    taken.add(asset.fileName);
    return typeof asset.source === 'string' ? Buffer.from(asset.source) : asset.source;
  }
  const file = join(publicDir, decodeURI(url));
  return publicDir !== '' && url.startsWith('/') && existsSync(file) ? readFileSync(file) : undefined;
}

const isNamedInCode = (fileName: string, bundle: Rolldown.OutputBundle): boolean =>
  chunksOf(bundle).some((chunk) => chunk.code.includes(posix.basename(fileName)));
