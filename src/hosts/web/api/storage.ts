// Storage by `localStorage`. Apps that share an origin are kept apart by the folder that they are served from.
import type { StorageHost } from '../../../api/storage.ts';
import { SampanError } from '../../../core/errors.ts';

const prefix = `sampan:${location.pathname.replace(/[^/]*$/, '')}:`;

/** Reading `localStorage` itself throws where the user forbids it. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

export const readItem: StorageHost['readItem'] = (key) => storage()?.getItem(prefix + key) ?? undefined;

export const writeItem: StorageHost['writeItem'] = (key, json) => {
  try {
    localStorage.setItem(prefix + key, json);
  } catch (error) {
    throw new SampanError('SP5004', { reason: error instanceof Error ? error.message : String(error) });
  }
};

export const removeItem: StorageHost['removeItem'] = (key) => storage()?.removeItem(prefix + key);

export const clearItems: StorageHost['clearItems'] = () => {
  for (const key of Object.keys(storage() ?? {})) if (key.startsWith(prefix)) storage()?.removeItem(key);
};
