import { expect, it } from 'vitest';
import { createHoleNames } from './hole-names.ts';

it('gives letters that the wire format leaves free, then letters with numbers', () => {
  const names = createHoleNames();
  const given = Array.from({ length: 45 }, () => names.hole());
  expect(given.slice(0, 20).join('')).toBe('abcdefghijklmopqrvwz');
  expect(given.slice(20, 23)).toEqual(['a0', 'b0', 'c0']);
  expect(given.slice(40, 42)).toEqual(['a1', 'b1']);
});

it('keeps the slot beside a text hole free of other slots', () => {
  const names = createHoleNames();
  expect([names.slot(), names.textAndSlot(), names.slot(), names.hole(), names.textAndSlot()]).toEqual([
    'A',
    'b',
    'C',
    'a',
    'd',
  ]);
  expect(names.slot()).toBe('E');
});
