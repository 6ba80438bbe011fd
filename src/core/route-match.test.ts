import { describe, expect, it } from 'vitest';
import type { RouteSpec } from './app-spec.ts';
import { formatRoute, matchRoute, parseQuery, splitRoute } from './route-match.ts';

const spec = (route: string): RouteSpec => ({ route, path: `pages${route}`, isTab: false });
const routes = ['/', '/product/:id', '/home', '/product/new', '/a/:x/c', '/a/b/:y', '/search/:word'].map(spec);
const match = (path: string) => {
  const found = matchRoute(routes, path);
  return found && [found.route.route, found.params];
};

describe('matchRoute', () => {
  it.each([
    ['/', '/', {}],
    ['/home', '/home', {}],
    ['/home/', '/home', {}],
    ['/product/3', '/product/:id', { id: '3' }],
    ['/product/new', '/product/new', {}],
    ['/a/b/c', '/a/b/:y', { y: 'c' }],
    ['/a/x/c', '/a/:x/c', { x: 'x' }],
    ['/search/%E7%9B%90%20%26%2F%3F%23', '/search/:word', { word: '盐 &/?#' }],
    ['/search/盐', '/search/:word', { word: '盐' }],
    ['/search/100%', '/search/:word', { word: '100%' }],
  ])('%s is %s', (path, route, params) => expect(match(path)).toEqual([route, params]));

  it.each(['/nowhere', '/product', '/product/3/4', 'home.html'])('%s is none', (path) =>
    expect(match(path)).toBeUndefined(),
  );
});

describe('parseQuery', () => {
  it.each([
    ['', {}],
    ['a=1&b=2', { a: '1', b: '2' }],
    ['a=%E4%BD%A0%26%3D%3F%23%20', { a: '你&=?# ' }],
    ['a=你 好', { a: '你 好' }],
    ['a=b=c', { a: 'b=c' }],
    ['a=100%', { a: '100%' }],
    ['a&b=&', { a: '', b: '' }],
    ['%E9%94%AE=1', { 键: '1' }],
    ['a=1+1', { a: '1+1' }],
  ])('%s', (text, query) => expect(parseQuery(text)).toEqual(query));
});

describe('splitRoute', () => {
  it('separates at the first ? only', () => expect(splitRoute('/a?q=b?c')).toEqual(['/a', { q: 'b?c' }]));
  it('takes a route without a query', () => expect(splitRoute('/a')).toEqual(['/a', {}]));
});

describe('formatRoute', () => {
  it('fills the path and appends the rest', () =>
    expect(formatRoute('/product/:id', { from: '家', id: '3' })).toBe('/product/3?from=%E5%AE%B6'));
  it.each(['/', '/home'])('leaves %s as it is', (route) => expect(formatRoute(route, {})).toBe(route));

  it('keeps an empty path param in the query', () =>
    expect(formatRoute('/product/:id', { id: '' })).toBe('/product/:id?id='));

  it('is undone by splitRoute and matchRoute, whatever the text', () => {
    const word = '盐 & 糖/100%?#=+\'"~';
    const [path, query] = splitRoute(formatRoute('/search/:word', { word, note: word }));
    expect({ ...(match(path)?.[1] as object), ...query }).toEqual({ word, note: word });
  });
});
