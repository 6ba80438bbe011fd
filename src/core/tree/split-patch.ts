// Keeps one setData call small: hosts refuse more than 1024 KB and advise 256 KB.
import { SampanError } from '../errors.ts';
import type { Patch } from '../host.ts';

/** Looked up once: in a sandbox a global costs a call. */
const { stringify } = JSON;

const ADVISED_BYTES = 256 * 1024;
const MAX_BYTES = 1024 * 1024;

/** As UTF-8, where a character that is not ASCII has three bytes nearly always. */
const bytesOf = (value: unknown): number => stringify(value).replace(/[^\0-\x7f]/g, '...').length;

/**
 * A patch as one call's worth or, above 256 KB, as several in document order.
 *
 * @throws SampanError SP3006 when one node alone passes 1024 KB.
 */
export function splitPatch(patch: Patch): Patch[] {
  // No character has more than three bytes.
  if (stringify(patch).length * 3 <= ADVISED_BYTES || bytesOf(patch) <= ADVISED_BYTES) return [patch];
  const parts: Patch[] = [];
  let bytes = ADVISED_BYTES;
  const add = (path: string, value: unknown): void => {
    const size = bytesOf(value) + path.length + 4;
    if (size > ADVISED_BYTES && addParts(path, value as Parts)) return;
    if (size > MAX_BYTES) throw new SampanError('SP3006', { size: `${Math.round(size / 1024)} KB` });
    if (bytes + size > ADVISED_BYTES) {
      parts.push({});
      bytes = 0;
    }
    parts[parts.length - 1]![path] = value;
    bytes += size;
  };
  /** The items of a list, the lists of a node: what a large value can be sent without. */
  const addParts = (path: string, value: Parts): boolean => {
    const isList = Array.isArray(value);
    const keys = typeof value === 'object' ? Object.keys(value).filter((key) => isList || isFullList(value[key])) : [];
    const shell: Parts = isList ? ([] as never) : Object.assign({}, value);
    if (!isList) for (const key of keys) shell[key] = [];
    if (keys.length > 0) add(path, shell);
    for (const key of keys) add(isList ? `${path}[${key}]` : `${path}.${key}`, value[key]);
    return keys.length > 0;
  };
  for (const path in patch) add(path, patch[path]);
  return parts;
}

type Parts = Record<string, unknown>;

const isFullList = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
