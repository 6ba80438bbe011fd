// Storage by `my.*StorageSync`.
import type { StorageHost } from '../../../api/storage.ts';
import { SampanError } from '../../../core/errors.ts';
import { reasonOf } from '../../shared/callback-api.ts';

export const readItem: StorageHost['readItem'] = (key) => {
  const { data } = my.getStorageSync({ key });
  if (data === null || data === undefined || data === '') return undefined;
  // Objects were written by an earlier native version of the app.
  return typeof data === 'string' ? data : JSON.stringify(data);
};

export const writeItem: StorageHost['writeItem'] = (key, json) => {
  let failure: unknown;
  try {
    const result = my.setStorageSync({ key, data: json });
    // Quirk(alipay): a refusal is returned, not thrown. Old versions return nothing. Test: tests/contract/storage.ts
    if (result?.success === false || result?.error) failure = result;
  } catch (error) {
    failure = error;
  }
  if (failure) throw new SampanError('SP5004', { reason: reasonOf(failure) });
};

export const removeItem: StorageHost['removeItem'] = (key) => void my.removeStorageSync({ key });

export const clearItems: StorageHost['clearItems'] = () => void my.clearStorageSync();
