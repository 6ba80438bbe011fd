// The contract of storage, for every host.
import { beforeEach, describe, expect, it } from 'vitest';
import type { StorageHost } from '../../src/api/storage.ts';

export interface StorageSetup {
  readonly api: StorageHost;
  /** Makes the next write fail as a full storage does. */
  fill(): void;
}

export function storageContract({ api, fill }: StorageSetup): void {
  describe('storage', () => {
    beforeEach(() => api.clearItems());

    it('has nothing under an unknown key', () => expect(api.readItem('none')).toBeUndefined());

    it.each(['"盐"', '""', 'null', 'false', '0', '{"a":[1,"2",{"b":null}]}', '"\\u0000\\n\\""'])('keeps %s', (json) => {
      api.writeItem('key', json);
      expect(api.readItem('key')).toBe(json);
    });

    it.each(['键 &=?#', 'a.b', '__proto__', 'constructor'])('takes the key %s', (key) => {
      expect(api.readItem(key)).toBeUndefined();
      api.writeItem(key, '1');
      expect(api.readItem(key)).toBe('1');
    });

    it('replaces', () => {
      api.writeItem('key', '1');
      api.writeItem('key', '2');
      expect(api.readItem('key')).toBe('2');
    });

    it('removes one key, and one that is not there', () => {
      api.writeItem('a', '1');
      api.writeItem('b', '2');
      api.removeItem('a');
      api.removeItem('none');
      expect([api.readItem('a'), api.readItem('b')]).toEqual([undefined, '2']);
    });

    it('clears', () => {
      api.writeItem('a', '1');
      api.clearItems();
      expect(api.readItem('a')).toBeUndefined();
    });

    it('throws SP5004 when there is no room, and keeps what was there', () => {
      api.writeItem('key', '1');
      fill();
      expect(() => api.writeItem('key', '2')).toThrow(expect.objectContaining({ code: 'SP5004' }));
      expect(api.readItem('key')).toBe('1');
    });
  });
}
