import { runInThisContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { NodeData } from '../../core/tree/index.ts';
import { writeFirstData } from './write-rows.ts';

const read = (code: string): unknown => runInThisContext(`(${code})`);

function expectSame(data: NodeData): string {
  const code = writeFirstData(data);
  expect(read(code)).toEqual(data);
  return code;
}

const rowsOf = (count: number, row: (index: number) => object, id = 2): NodeData[][] => {
  const nodes = Array.from({ length: count }, (_, index) => ({ n: id + index, ...row(index) }));
  return Array.from({ length: Math.ceil(count / 64) }, (_, chunk) => nodes.slice(chunk * 64, chunk * 64 + 64));
};

it('writes what all rows share once', () => {
  const rows = rowsOf(150, (i) => ({ a: `https://img.example.com/${i}.webp`, m: `¥${i}.00`, v: i % 3, d: i > 7 }));
  const code = expectSame({ n: 1, t: 'x1', m: 0, A: rows, At: 'x2' });
  expect(code.match(/img\.example\.com/g)).toHaveLength(1);
  expect(code.length).toBeLessThan(JSON.stringify(rows).length / 3);
});

it('writes lists inside of rows, and rows that differ, as they are', () => {
  const item = (i: number): object => ({ m: `item ${i}`, A: rowsOf(20, (j) => ({ m: `tag number ${j}` }), 100 * i) });
  expectSame({
    n: 1,
    t: 'x1',
    A: rowsOf(12, item),
    B: rowsOf(40, (i) => (i % 2 ? { m: 'odd row' } : { a: 'even row' })),
  });
});

it('keeps texts of several lines, equal texts, emoji that begin alike, and ids with gaps', () => {
  const texts = (text: (i: number) => string): NodeData => ({ n: 1, t: 'x1', A: rowsOf(40, (i) => ({ m: text(i) })) });
  expectSame(texts((i) => `line ${i}\nsecond line`));
  expectSame(texts(() => 'the same text in every one of the rows'));
  expectSame(texts((i) => (i % 2 ? '🍎' : '🍏').repeat(8)));
  expectSame(texts((i) => (i % 2 ? '' : 'aaaaaaaa')));
  const gaps = rowsOf(40, (i) => ({ m: `row ${i}` })).map((chunk) =>
    chunk.map((node) => ({ ...node, n: node.n! * 2 })),
  );
  expectSame({ n: 1, t: 'x1', A: gaps });
});

it('brings no function where it would not pay', () => {
  expect(writeFirstData({ n: 1, t: 'x1', A: [[{ n: 2, m: 'one' }]] })).toBe('{n:1,t:"x1",A:[[{n:2,m:"one"}]]}');
});
