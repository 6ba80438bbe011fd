/// <reference types="miniprogram-api-typings" />
// wx: storage.
import type { Services } from '../mini/platform.ts';
import { Refusal, type DefineMember } from './wx-member.ts';

type StorageMembers =
  | 'getStorageSync'
  | 'setStorageSync'
  | 'removeStorageSync'
  | 'clearStorageSync'
  | 'getStorageInfoSync'
  | 'getStorage'
  | 'setStorage'
  | 'removeStorage'
  | 'clearStorage';

export function wxStorage({ store }: Services, member: DefineMember): Pick<WechatMiniprogram.Wx, StorageMembers> {
  return {
    getStorageSync: (key) => (store.has(key) ? store.get(key) : '') as never,
    setStorageSync: (key, data) => store.set(key, data),
    removeStorageSync: (key) => store.remove(key),
    clearStorageSync: () => store.clear(),
    getStorageInfoSync: () => ({
      keys: store.keys(),
      currentSize: Math.ceil(JSON.stringify(store.all()).length / 1024),
      limitSize: 10240,
    }),
    getStorage: member('getStorage', ({ key }) => {
      if (!store.has(key)) throw new Refusal('data not found');
      return { data: store.get(key) };
    }),
    setStorage: member('setStorage', ({ key, data }) => {
      try {
        store.set(key, data);
      } catch (error) {
        throw new Refusal(error instanceof Error ? error.message : String(error));
      }
      return {};
    }),
    removeStorage: member('removeStorage', ({ key }) => {
      store.remove(key);
      return {};
    }),
    clearStorage: member('clearStorage', () => {
      store.clear();
      return {};
    }),
  };
}
