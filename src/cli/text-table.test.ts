import { expect, it } from 'vitest';
import { alignRows } from './text-table.ts';

const columns = [{ title: 'Module', keeps: 'end' }, { title: 'bytes', align: 'right' }, { title: 'in' }] as const;

it('puts columns below each other', () => {
  const rows = [
    ['src/a.ts', '1.0 kB', 'a.js'],
    ['b', '12 B', ''],
  ];
  expect(alignRows(columns, rows, 80)).toEqual(['Module     bytes  in', 'src/a.ts  1.0 kB  a.js', 'b           12 B']);
});

it('cuts the start of long texts where a line is too long', () => {
  const rows = [['src/pages/product/[id].tsx', '1.0 kB', 'a.js']];
  expect(alignRows(columns, rows, 30)[1]).toBe('…roduct/[id].tsx  1.0 kB  a.js');
  expect(alignRows(columns, rows, 30).every((line) => line.length <= 30)).toBe(true);
});

it('cuts the end where the start matters', () => {
  const rows = [['/home', '1.0 kB', 'none: host API getStorage']];
  const cut = alignRows([{ title: 'route' }, { title: 'own' }, { title: 'first', keeps: 'start' }], rows, 30);
  expect(cut[1]).toBe('/home  1.0 kB  none: host API…');
});

it('counts wide characters as two', () => {
  expect(
    alignRows(
      columns,
      [
        ['小舟.ts', '1 B', ''],
        ['ab', '1 B', ''],
      ],
      80,
    ).slice(1),
  ).toEqual(['小舟.ts    1 B', 'ab         1 B']);
});
