// Puts what only the finished output can tell into a chunk, where a mark stands for it.
import type { Rolldown } from 'vite';
import { shiftMappings } from './shift-mappings.ts';

/** Replaces the first `mark` in a chunk's code and corrects its source map. Whether there was one. */
export function fillMark(bundle: Rolldown.OutputBundle, file: string, mark: RegExp, text: string): boolean {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk') return false;
  const before = chunk.code;
  const found = mark.exec(before);
  if (!found) return false;
  const { index: offset } = found;
  chunk.code = before.slice(0, offset) + text + before.slice(offset + found[0].length);
  const map = bundle[`${file}.map`];
  if (map?.type !== 'asset') return true;
  const parsed = JSON.parse(String(map.source)) as { mappings: string };
  const edits = [{ offset, growth: text.length - found[0].length }];
  map.source = JSON.stringify({ ...parsed, mappings: shiftMappings(parsed.mappings, before, edits) });
  return true;
}
