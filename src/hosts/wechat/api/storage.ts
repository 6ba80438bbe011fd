// Storage by `wx.*StorageSync`.
import type { StorageHost } from '../../../api/storage.ts';
import { SampanError } from '../../../core/errors.ts';
import { reasonOf } from '../../shared/callback-api.ts';

export const readItem: StorageHost['readItem'] = (key) => {
  const value = wx.getStorageSync<unknown>(key);
  // Quirk(wechat): a missing key reads as ''. No JSON text is empty. Test: tests/contract/storage.ts
  if (value === '') return undefined;
  // Objects were written by an earlier native version of the app.
  return typeof value === 'string' ? value : JSON.stringify(value);
};

export const writeItem: StorageHost['writeItem'] = (key, json) => {
  try {
    wx.setStorageSync(key, json);
  } catch (error) {
    throw new SampanError('SP5004', { reason: reasonOf(error) });
  }
};

export const removeItem: StorageHost['removeItem'] = (key) => wx.removeStorageSync(key);

export const clearItems: StorageHost['clearItems'] = () => wx.clearStorageSync();
