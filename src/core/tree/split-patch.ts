// Keeps one setData call small: hosts refuse more than 1024 KB and advise 256 KB.
import { SampanError } from '../errors.ts';
import type { Patch } from '../host.ts';

const ADVISED_BYTES = 256 * 1024;
const MAX_BYTES = 1024 * 1024;

/** Bytes of a value as JSON, near enough to split by. */
function sizeOf(value: unknown, sizeOfText: (text: string) => number): number {
  if (typeof value === 'string') return sizeOfText(value) + 2;
  if (typeof value !== 'object' || value === null) return 20;
  let bytes = 2;
  if (Array.isArray(value)) for (const item of value) bytes += sizeOf(item, sizeOfText) + 1;
  else for (const key in value) bytes += key.length + 4 + sizeOf((value as Record<string, unknown>)[key], sizeOfText);
  return bytes;
}

/** UTF-8 of Chinese text at worst. */
const mostBytes = (text: string): number => 3 * text.length;

function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) bytes += 2;
  return bytes;
}

/**
 * A patch as one call's worth or, above 256 KB, as several in document order.
 *
 * @throws SampanError SP3006 when one node alone passes 1024 KB.
 */
export function splitPatch(patch: Patch): Patch[] {
  if (sizeOf(patch, mostBytes) <= ADVISED_BYTES || sizeOf(patch, bytesOf) <= ADVISED_BYTES) return [patch];
  const parts: Patch[] = [];
  let part: Patch = {};
  let bytes = 0;
  const add = (path: string, value: unknown): void => {
    const size = sizeOf(value, bytesOf) + path.length + 4;
    if (size > ADVISED_BYTES && splitValue(path, value, add)) return;
    if (size > MAX_BYTES) throw new SampanError('SP3006', { size: `${Math.round(size / 1024)} KB` });
    if (bytes > 0 && bytes + size > ADVISED_BYTES) {
      parts.push(part);
      part = {};
      bytes = 0;
    }
    part[path] = value;
    bytes += size;
  };
  for (const path of Object.keys(patch)) add(path, patch[path]);
  parts.push(part);
  return parts;
}

/** Adds a large value as its empty shell and then its parts; false when it has none. */
function splitValue(path: string, value: unknown, add: (path: string, value: unknown) => void): boolean {
  if (Array.isArray(value)) {
    if (value.length === 0) return false;
    add(path, []);
    for (const [i, item] of value.entries()) add(`${path}[${i}]`, item);
    return true;
  }
  if (typeof value !== 'object' || value === null) return false;
  const lists = Object.entries(value).filter(([, item]) => Array.isArray(item));
  if (lists.length === 0) return false;
  add(path, Object.fromEntries(Object.entries(value).map(([key, item]) => [key, Array.isArray(item) ? [] : item])));
  for (const [key, item] of lists) add(`${path}.${key}`, item);
  return true;
}
