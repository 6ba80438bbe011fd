import { encode } from '@jridgewell/sourcemap-codec';
import { expect, it } from 'vitest';
import { attributeBytes } from './module-bytes.ts';

const sources = ['a.ts', 'b.ts', null];
const read = (code: string, ...lines: Parameters<typeof encode>[0]): object =>
  Object.fromEntries(attributeBytes(code, { mappings: encode(lines), sources }));

it('counts from each mapping to the next', () => {
  expect(read('(aa,bbb)', [[1, 0, 0, 0], [4, 1, 0, 0], [7]])).toEqual({ '': 2, 'a.ts': 3, 'b.ts': 3 });
});

it('counts bytes, not characters', () => {
  expect(
    read('小舟é', [
      [0, 0, 0, 0],
      [2, 1, 0, 0],
    ]),
  ).toEqual({ 'a.ts': 6, 'b.ts': 2 });
});

it('starts anew in each line and keeps line ends apart', () => {
  expect(read('ab\ncd\n', [[0, 0, 0, 0]], [[1, 1, 0, 0]])).toEqual({ '': 3, 'a.ts': 2, 'b.ts': 1 });
});

it("takes a mapping without a known source as nobody's", () => {
  expect(
    read('abcd', [
      [0, 2, 0, 0],
      [2, 7, 0, 0],
      [3, 0, 0, 0],
    ]),
  ).toEqual({ '': 3, 'a.ts': 1 });
});

it('gives a script without a map to the bundler', () => {
  expect([...attributeBytes('abc', undefined)]).toEqual([['', 3]]);
});

it('adds up to the bytes of the script, whatever the map says', () => {
  const code = 'const 小 = 1;\nlet b = `é`;\n';
  for (let seed = 0; seed < 200; seed++) {
    const random = (below: number): number => Math.floor(Math.abs(Math.sin(seed * 7919 + below * 31 + step++)) * below);
    let step = 0;
    const lines = code.split('\n').map((line) =>
      Array.from({ length: random(6) }, () => random(line.length + 1))
        .sort((a, b) => a - b)
        .map((column): [number, number, number, number] => [column, random(4), 0, 0]),
    );
    const sum = [...attributeBytes(code, { mappings: encode(lines), sources }).values()].reduce((a, b) => a + b, 0);
    expect(sum, `seed ${seed}`).toBe(Buffer.byteLength(code));
  }
});
