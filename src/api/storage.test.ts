// On the memory host; what each host does is in tests/contract/storage.ts.
import { beforeEach, describe, expect, it } from 'vitest';
import { device, resetDevice } from '../hosts/memory/device.ts';
import { clearStorage, getStorage, removeStorage, setStorage } from './storage.ts';

beforeEach(resetDevice);

describe('storage', () => {
  it.each([[{ a: [1, '盐', null] }], ['text'], [''], [0], [false], [null]])('gives back %j', (value) => {
    setStorage('key', value);
    expect(getStorage('key')).toEqual(value);
  });

  it('gives undefined for nothing, and after removal', () => {
    expect(getStorage('key')).toBeUndefined();
    setStorage('key', 1);
    removeStorage('key');
    expect(getStorage('key')).toBeUndefined();
    setStorage('key', 1);
    clearStorage();
    expect(getStorage('key')).toBeUndefined();
  });

  it('gives a text that is no JSON as it is', () => {
    device.storage.set('key', 'left by a native app');
    expect(getStorage('key')).toBe('left by a native app');
  });

  const circular: Record<string, unknown> = {};
  circular.self = circular;
  it.each([
    ['undefined', undefined],
    ['a function', () => 1],
    ['a bigint', 1n],
    ['a circle', circular],
  ])('throws SP5005 for %s', (_, value) => {
    setStorage('key', 'old');
    expect(() => setStorage('key', value)).toThrow(expect.objectContaining({ code: 'SP5005', detail: { key: 'key' } }));
    expect(getStorage('key')).toBe('old');
  });
});
