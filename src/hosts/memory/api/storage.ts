// Storage in memory.
import type { StorageHost } from '../../../api/storage.ts';
import { SampanError } from '../../../core/errors.ts';
import { device, note } from '../device.ts';

export const readItem: StorageHost['readItem'] = (key) => device.storage.get(key);

export const writeItem: StorageHost['writeItem'] = (key, json) => {
  note('writeItem', key, json);
  let size = key.length + json.length;
  for (const [other, value] of device.storage) if (other !== key) size += other.length + value.length;
  if (size > device.answers.storageLimit) throw new SampanError('SP5004', { reason: `${size} characters` });
  device.storage.set(key, json);
};

export const removeItem: StorageHost['removeItem'] = (key) => {
  note('removeItem', key);
  device.storage.delete(key);
};

export const clearItems: StorageHost['clearItems'] = () => {
  note('clearItems');
  device.storage.clear();
};
