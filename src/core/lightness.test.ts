import { expect, it } from 'vitest';
import { lightnessOf } from './lightness.ts';

it('weighs colours as the eye does', () => {
  expect(lightnessOf('#fff')).toBe(1);
  expect(lightnessOf('#000000')).toBe(0);
  expect(lightnessOf('#0F0')).toBeCloseTo(0.587);
  expect(lightnessOf('red')).toBeUndefined();
  expect(lightnessOf('#ffff')).toBeUndefined();
});
