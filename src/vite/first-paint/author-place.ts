// From a place in the output to the author's source, by the output's source maps.
import { SourceMap, type SourceMapPayload } from 'node:module';
import { posix } from 'node:path';
import type { OutputPlace } from './traces.ts';

export interface AuthorPlace {
  /** Absolute, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/**
 * The innermost call that stands in the app's own code.
 *
 * @param folder where the output will lie; its maps name sources from there
 * @param mapOf an output file's source map as JSON text
 * @param isOwn whether a source belongs to the app
 */
export function findAuthorPlace(
  trace: readonly OutputPlace[],
  folder: string,
  mapOf: (file: string) => string | undefined,
  isOwn: (file: string) => boolean,
): AuthorPlace | undefined {
  const maps = new Map<string, SourceMap | undefined>();
  for (const { file, line, column } of trace) {
    if (!maps.has(file)) {
      const text = mapOf(file);
      maps.set(file, text === undefined ? undefined : new SourceMap(JSON.parse(text) as SourceMapPayload));
    }
    const entry = maps.get(file)?.findEntry(line - 1, column - 1);
    if (!entry || !('originalSource' in entry) || entry.originalSource === undefined) continue;
    const source = posix.resolve(folder, posix.dirname(file), entry.originalSource);
    if (isOwn(source)) return { file: source, line: entry.originalLine + 1 };
  }
  return undefined;
}
