// Keeps one setData call small: hosts refuse more than 1024 KB and advise 256 KB.
import { SampanError } from '../errors.ts';
import type { Patch } from '../host.ts';

const ADVISED_BYTES = 256 * 1024;
const MAX_BYTES = 1024 * 1024;

/** As UTF-8, where a character that is not ASCII has three bytes nearly always. */
const bytesOf = (value: unknown): number => JSON.stringify(value).replace(/[^\0-\x7f]/g, '...').length;

/**
 * A patch as one call's worth or, above 256 KB, as several in document order.
 *
 * @throws SampanError SP3006 when one node alone passes 1024 KB.
 */
export function splitPatch(patch: Patch): Patch[] {
  // No character has more than three bytes.
  if (JSON.stringify(patch).length * 3 <= ADVISED_BYTES || bytesOf(patch) <= ADVISED_BYTES) return [patch];
  const parts: Patch[] = [];
  let bytes = ADVISED_BYTES;
  const add = (path: string, value: unknown): void => {
    const size = bytesOf(value) + path.length + 4;
    const inner = size > ADVISED_BYTES ? partsOf(value) : [];
    if (inner.length > 0) {
      add(path, shellOf(value));
      for (const [key, item] of inner) add(path + key, item);
      return;
    }
    if (size > MAX_BYTES) throw new SampanError('SP3006', { size: `${Math.round(size / 1024)} KB` });
    if (bytes + size > ADVISED_BYTES) {
      parts.push({});
      bytes = 0;
    }
    parts[parts.length - 1]![path] = value;
    bytes += size;
  };
  for (const path in patch) add(path, patch[path]);
  return parts;
}

/** What a large value can be sent without: the items of a list, the lists of a node. */
const partsOf = (value: unknown): [key: string, item: unknown][] =>
  Array.isArray(value)
    ? value.map((item, index) => [`[${index}]`, item])
    : Object.entries(value as object)
        .filter(([, item]) => Array.isArray(item) && item.length > 0)
        .map(([key, item]) => [`.${key}`, item]);

const shellOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return [];
  const shell = Object.assign({}, value) as Record<string, unknown>;
  for (const key in shell) if (Array.isArray(shell[key])) shell[key] = [];
  return shell;
};
