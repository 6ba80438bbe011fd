import { describe, expect, it } from 'vitest';
import { parseParams } from './params.ts';

describe('parseParams', () => {
  it('parses by type and leaves the rest text', () =>
    expect(
      parseParams(
        '/p/:id',
        { id: '3', open: 'true', shut: 'false', name: '3', extra: '1' },
        { id: 'number', open: 'boolean', shut: 'boolean', name: 'string' },
      ),
    ).toEqual({ id: 3, open: true, shut: false, name: '3', extra: '1' }));

  it('takes -1.5e3, and an empty string', () =>
    expect(parseParams('/p', { n: '-1.5e3', s: '' }, { n: 'number', s: 'string' })).toEqual({ n: -1500, s: '' }));

  it('leaves out what may be missing', () =>
    expect(parseParams('/p', {}, { from: 'string?', page: 'number?' })).toEqual({}));

  it.each([
    [{ id: 'abc' }, 'number', 'abc'],
    [{ id: '' }, 'number', ''],
    [{ id: 'Infinity' }, 'number', 'Infinity'],
    [{ id: 'yes' }, 'boolean', 'yes'],
    [{}, 'string', 'missing'],
    [{ id: 'x' }, 'number?', 'x'],
  ] as const)('refuses %o as %s', (raw, type, value) => {
    const detail = { param: 'id', route: '/p/:id', type: type.replace('?', ''), value };
    expect(() => parseParams('/p/:id', raw, { id: type })).toThrow(expect.objectContaining({ code: 'SP3004', detail }));
  });
});
