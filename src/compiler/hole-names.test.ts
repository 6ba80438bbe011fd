import { expect, it } from 'vitest';
import { createHoleNames } from './hole-names.ts';

it('gives letters of each kind, then letters with numbers', () => {
  const names = createHoleNames();
  const given = Array.from({ length: 24 }, () => names.hole('attribute'));
  expect(given.slice(0, 10).join('')).toBe('abcdfghijk');
  expect(given.slice(10, 13)).toEqual(['a0', 'b0', 'c0']);
  expect(given.slice(20, 22)).toEqual(['a1', 'b1']);
  expect([names.hole('style'), names.hole('style')]).toEqual(['l', 'l0']);
});

it('keeps the slot beside a text hole free of other slots', () => {
  const names = createHoleNames();
  expect([names.slot(), names.text('text'), names.slot(), names.text('fused')]).toEqual(['A', 'm', 'B', 'v']);
});

it('has no more text holes than the tree has accessors', () => {
  const names = createHoleNames();
  const given = Array.from({ length: 60 }, () => names.text('text'));
  expect(given.indexOf(undefined)).toBe(55);
  expect(given[54]).toBe('r9');
});
