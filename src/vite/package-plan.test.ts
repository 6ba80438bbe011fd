import { describe, expect, it } from 'vitest';
import type { PageManifest } from '../core/dialect.ts';
import { packageOfEntry, packageRoots, planPackages, reach, type GraphNode } from './package-plan.ts';

const graph =
  (edges: Record<string, string>, lazy: Record<string, string> = {}) =>
  (id: string): GraphNode | undefined =>
    id in edges ? { imports: [...(edges[id] ?? '')], dynamicImports: [...(lazy[id] ?? '')] } : undefined;

describe('reach', () => {
  it('gives what is imported before what imports it, each once, and survives cycles', () => {
    expect([...reach(['a'], graph({ a: 'bc', b: 'd', c: 'd', d: 'a' }))]).toEqual(['d', 'b', 'c', 'a']);
  });

  it('goes through dynamic imports', () => {
    expect([...reach(['a'], graph({ a: '', b: 'c', c: '' }, { a: 'b' }))]).toEqual(['a', 'c', 'b']);
  });
});

it('a module belongs to a subpackage when nothing else reaches it', () => {
  const entries = new Map([
    ['h', ''],
    ['p', 'packages/m'],
    ['q', 'packages/m'],
    ['r', 'packages/n'],
  ]);
  const placed = planPackages(entries, graph({ h: 'x', p: 'xyz', q: 'y', r: 'z', x: '', y: '', z: '' }));
  expect(Object.fromEntries(placed)).toEqual({
    h: '',
    x: '',
    p: 'packages/m',
    q: 'packages/m',
    y: 'packages/m',
    r: 'packages/n',
    z: '',
  });
});

it('entries belong to the package that their path lies in', () => {
  const page = (path: string, root?: string): PageManifest => ({
    route: '/',
    path,
    file: '',
    config: {},
    ...(root && { package: root }),
  });
  const pages = [page('pages/home'), page('packages/m/pages/a', 'packages/m')];
  expect(packageRoots(pages)).toEqual(['', 'packages/m']);
  expect(
    ['app', 'pages/home', 'packages/m/pages/a', 'packages/m/boundary'].map((name) => packageOfEntry(name, pages)),
  ).toEqual(['', '', 'packages/m', 'packages/m']);
});
