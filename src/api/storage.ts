// Key-value storage that outlives the app. Synchronous on every host; values are JSON.
import { clearItems, readItem, removeItem, writeItem } from '#host/api/storage';
import { SampanError } from '../core/errors.ts';
import { parseJson } from './json.ts';

/** What a host implements in `hosts/<id>/api/storage.ts`. Values are JSON texts. */
export interface StorageHost {
  readItem(key: string): string | undefined;
  /** @throws SampanError SP5004 when the host refuses. */
  writeItem(key: string, json: string): void;
  removeItem(key: string): void;
  clearItems(): void;
}

/**
 * The stored value, or undefined when there is none. What an earlier native app left under the key is read as well.
 *
 * @example
 * const lines = signal(getStorage<Line[]>('cart') ?? [])
 */
export function getStorage<T = unknown>(key: string): T | undefined {
  const json = readItem(key);
  return json === undefined ? undefined : (parseJson(json) as T);
}

/**
 * Stores a JSON value under a key. Hosts hold 10 MB in all and 200 KB (Alipay) to 1 MB (WeChat) a key.
 *
 * @throws SampanError SP5004 no room, SP5005 the value is not JSON.
 * @example
 * effect(() => setStorage('cart', lines.value))
 */
export function setStorage(key: string, value: unknown): void {
  let json: string | undefined;
  try {
    json = JSON.stringify(value);
  } catch {
    // Circular, or a bigint.
  }
  if (json === undefined) throw new SampanError('SP5005', { key });
  writeItem(key, json);
}

/** Removes one key; nothing happens when there is none. */
export const removeStorage = (key: string): void => removeItem(key);

/** Removes all keys of this app. */
export const clearStorage = (): void => clearItems();
