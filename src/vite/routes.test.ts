import { describe, expect, it } from 'vitest';
import { fileOfRoute, orderPages, pageOfFile, paramsOfRoute, planRoutes } from './routes.ts';

describe('pageOfFile', () => {
  it.each([
    ['src/pages/home.tsx', '/home', 'pages/home', undefined],
    ['src/pages/index.tsx', '/', 'pages/index', undefined],
    ['src/pages/shop/index.jsx', '/shop', 'pages/shop/index', undefined],
    ['src/pages/product/[id].tsx', '/product/:id', 'pages/product/_id', undefined],
    ['src/pages/a/[b]/[c].tsx', '/a/:b/:c', 'pages/a/_b/_c', undefined],
    ['src/packages/member/pages/points.tsx', '/member/points', 'packages/member/pages/points', 'packages/member'],
    ['src/packages/member/pages/index.tsx', '/member', 'packages/member/pages/index', 'packages/member'],
  ])('%s is %s', (file, route, path, root) => {
    expect(pageOfFile(file)).toEqual({ route, path, file, ...(root && { package: root }) });
  });

  it.each([
    'src/pages/home.ts',
    'src/pages/home.css',
    'src/pages/home.test.tsx',
    'src/pages/home.web.tsx',
    'src/pages/_parts.tsx',
    'src/components/card.tsx',
    'src/packages/member/card.tsx',
    'pages/home.tsx',
  ])('%s is none', (file) => expect(pageOfFile(file)).toBeUndefined());
});

it('a route leads back to its file', () => {
  for (const file of ['src/pages/home.tsx', 'src/pages/index.tsx', 'src/pages/product/[id].tsx']) {
    expect(fileOfRoute(pageOfFile(file)?.route ?? '')).toBe(file);
  }
  expect(paramsOfRoute('/a/:b/:c')).toEqual(['b', 'c']);
});

describe('planRoutes', () => {
  it('refuses two files that match the same paths', () => {
    const { pages, errors } = planRoutes([
      'src/pages/a/[x].tsx',
      'src/pages/a/[y].tsx',
      'src/pages/b.tsx',
      'src/pages/b/index.tsx',
    ]);
    expect(pages.map((page) => page.file)).toEqual(['src/pages/a/[x].tsx', 'src/pages/b.tsx']);
    expect(errors.map((error) => [error.code, error.detail['second']])).toEqual([
      ['SP1006', 'src/pages/a/[y].tsx'],
      ['SP1006', 'src/pages/b/index.tsx'],
    ]);
  });

  it('keeps files apart whose paths look alike', () => {
    const { errors } = planRoutes(['src/pages/a/[id].tsx', 'src/pages/a/_id/index.tsx', 'src/pages/c/x.tsx']);
    expect(errors).toEqual([]);
  });
});

describe('orderPages', () => {
  const { pages } = planRoutes([
    'src/packages/a/pages/b.tsx',
    'src/pages/cart.tsx',
    'src/pages/home.tsx',
    'src/pages/me.tsx',
  ]);
  const order = (listed?: string[], firstTab?: string): string[] =>
    orderPages(pages, listed, firstTab).map((page) => page.route);

  it('puts home first and packages last', () => expect(order()).toEqual(['/home', '/cart', '/me', '/a/b']));
  it('puts the first tab first', () => expect(order(undefined, '/me')).toEqual(['/me', '/cart', '/home', '/a/b']));
  it('follows the list', () => expect(order(['/cart', '/a/b'])).toEqual(['/cart', '/a/b']));
});
