import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['/hom', '/home'],
    ['/prodcut', '/product'],
    ['/CART', '/cart'],
    ['x', undefined],
    ['/something/else', undefined],
    ['', undefined],
  ])('of %s is %s', (name, expected) => expect(nearest(name, ['/home', '/cart', '/product'])).toBe(expected));
});
