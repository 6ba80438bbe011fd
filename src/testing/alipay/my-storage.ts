// my.*StorageSync: objects in, objects out.
import { StoreLimitError } from '../host/store.ts';
import type { Services } from '../mini/platform.ts';
import type { My } from './my.ts';

type StorageMembers = Pick<My, 'getStorageSync' | 'setStorageSync' | 'removeStorageSync' | 'clearStorageSync'>;

export function createStorage({ store }: Services): StorageMembers {
  return {
    // Quirk(alipay): `data` is null when there is nothing under the key.
    getStorageSync: ({ key }) => ({ data: store.has(key) ? store.get(key) : null }),
    setStorageSync: ({ key, data }) => {
      try {
        store.set(key, data);
        return { success: true };
      } catch (error) {
        // Quirk(alipay): a full storage is an answer, not an exception (typings: success, error, errorMessage).
        if (error instanceof StoreLimitError) return { success: false, error: 10, errorMessage: error.message };
        throw error;
      }
    },
    removeStorageSync: ({ key }) => {
      store.remove(key);
      return { success: true };
    },
    clearStorageSync: () => {
      store.clear();
      return { success: true };
    },
  };
}
