import { expect, test } from 'vitest';
import { parseAddress, routeOf } from './address.ts';

test('addresses start at the root or at the current page', () => {
  expect(parseAddress('/pages/a?x=1&y=a%20b')).toEqual({ path: 'pages/a', query: { x: '1', y: 'a b' } });
  expect(parseAddress('../b/c', 'pages/a/a')).toEqual({ path: 'pages/b/c', query: {} });
});

test.each([
  ['pages/home', {}, '/home'],
  ['pages/index', {}, '/'],
  ['pages/shop/index', {}, '/shop'],
  ['pages/product/_id', { id: '3', from: 'home' }, '/product/3'],
  ['packages/member/pages/points', {}, '/member/points'],
])('%s is a route', (path, query, route) => {
  expect(routeOf({ path, query })).toBe(route);
});
