import { encode } from '@jridgewell/sourcemap-codec';
import { expect, it } from 'vitest';
import { weigh } from './heaviest.ts';

it('tells modules in scripts, and files where there is no script', () => {
  const scripts: Record<string, string> = { 'shared/a.js': 'aaaabb', 'pages/b.js': 'bbb' };
  const maps: Record<string, Parameters<typeof encode>[0][number]> = {
    'shared/a.js': [
      [0, 0, 0, 0],
      [4, 1, 0, 0],
    ],
    'pages/b.js': [[0, 1, 0, 0]],
  };
  const weights = weigh({
    files: ['shared/a.js', 'pages/b.js', 'cat.png'],
    folder: '/out/dist',
    sizeOf: () => 7,
    scriptOf: (file) => {
      const code = scripts[file];
      const sources = ['../../../src/a.ts', '../../../src/b.ts'];
      return code === undefined ? undefined : { code, map: { mappings: encode([maps[file] ?? []]), sources } };
    },
    sourceOf: (file) => `/src/${file}`,
    shown: (source) => source.replace('/src/', ''),
  });
  expect(weights).toEqual([
    { name: 'cat.png', bytes: 7, source: '/src/cat.png' },
    { name: 'b.ts', bytes: 5, source: '/src/b.ts' },
    { name: 'a.ts', bytes: 4, source: '/src/a.ts' },
  ]);
});
