// A host's finished output on disk, with the source maps beside it.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { normalizePath } from 'vite';
import type { BuiltHost } from '../build-report.ts';
import { mapsOf } from '../output-folders.ts';
import type { FileKind, Weighed } from './inspection.ts';
import { attributeBytes, bundlerCode, type ScriptMap } from './module-bytes.ts';

export interface OutputFile extends Weighed {
  readonly file: string;
  readonly content: Buffer;
}

export const readOutput = ({ outDir, files }: BuiltHost): OutputFile[] =>
  files.map(({ path }) => {
    const content = readFileSync(join(outDir, path));
    return { file: path, content, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
  });

export const sumOf = (items: readonly Weighed[]): Weighed => ({
  bytes: items.reduce((sum, { bytes }) => sum + bytes, 0),
  gzip: items.reduce((sum, { gzip }) => sum + gzip, 0),
});

/** Source file, absolute -> its bytes in a script; `bundlerCode` for the rest. They add up to the script's bytes. */
export function readScript({ outDir, host }: BuiltHost, { file, content }: OutputFile): Map<string, number> {
  const mapFile = normalizePath(join(mapsOf(dirname(outDir), host), `${file}.map`));
  const map: ScriptMap | undefined = existsSync(mapFile) ? JSON.parse(readFileSync(mapFile, 'utf8')) : undefined;
  const bytes = new Map<string, number>();
  for (const [source, count] of attributeBytes(content.toString('utf8'), map)) {
    const isFile = source !== bundlerCode && !source.includes('\0') && !source.includes('virtual:');
    const name = isFile ? posix.join(posix.dirname(mapFile), source.split('?', 1)[0] ?? source) : bundlerCode;
    bytes.set(name, (bytes.get(name) ?? 0) + count);
  }
  return bytes;
}

const kinds: readonly (readonly [FileKind, RegExp])[] = [
  ['script', /\.[cm]?js$/],
  ['template', /\.\wxml$/],
  ['style', /\.(?:css|\w+ss)$/],
  ['media', /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|mp3|m4a|wav|aac|mp4|webm|woff2?|ttf|otf|eot|pdf)$/i],
  ['config', /\.json$/],
];

export const kindOf = (file: string): FileKind => kinds.find(([, pattern]) => pattern.test(file))?.[0] ?? 'other';
