import { describe, expect, it } from 'vitest';
import type { RouteSpec } from '../../core/app-spec.ts';
import { decodeQuery, pageUrl } from './page-url.ts';

const route: RouteSpec = { route: '/product/:id', path: 'pages/product/_id', isTab: false };

describe('pageUrl', () => {
  it('is absolute and plain where it can be', () =>
    expect(pageUrl(route, { id: '3', from: 'home-1.a_b' })).toBe('/pages/product/_id?id=3&from=home-1.a_b'));

  it('has no ? without a query', () => expect(pageUrl(route, {})).toBe('/pages/product/_id'));

  it('holds nothing that a host reads as syntax or decodes', () => {
    const all = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code)).join('');
    expect(pageUrl(route, { q: all })).toMatch(/^\/pages\/product\/_id\?q=~[\w.~-]+$/);
  });
});

describe('decodeQuery', () => {
  const words = ['盐 & 糖', '100%', '%41', '~41', '~', '', 'a=b', '😀'];
  it.each(words)('undoes it for %j, however often the host decodes', (word) => {
    const once = pageUrl(route, { q: word }).split('?q=')[1]!;
    for (const raw of [once, decodeURIComponent(once), decodeURIComponent(decodeURIComponent(once))]) {
      expect(decodeQuery({ q: raw })).toEqual({ q: word });
    }
  });

  it.each([
    ['%E7%9B%90', '盐'],
    ['盐', '盐'],
    ['100%', '100%'],
    ['~100%', '~100%'],
    ['a~b', 'a~b'],
  ])('reads %s from a link that somebody else made', (raw, word) =>
    expect(decodeQuery({ q: raw })).toEqual({ q: word }),
  );

  it('takes no query at all, and values that are no text', () => {
    expect(decodeQuery(undefined)).toEqual({});
    expect(decodeQuery({ a: 1, b: undefined })).toEqual({ a: '1' });
  });
});
