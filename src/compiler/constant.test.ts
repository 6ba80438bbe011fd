import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { type Constant, constantOf } from './constant.ts';

/** The constant that an expression is, where `KNOWN` is 'known'. */
const read = (code: string): Constant | undefined => {
  const statement = parseAst(`(${code})`, { lang: 'tsx' }).body[0];
  if (statement?.type !== 'ExpressionStatement') throw new Error('no expression');
  return constantOf(statement.expression, (name) => (name === 'KNOWN' ? { value: 'known' } : undefined));
};

it.each([
  ['"a"', 'a'],
  ['1.5', 1.5],
  ['null', null],
  ['undefined', undefined],
  ['void 0', undefined],
  ['!0', true],
  ['-1', -1],
  ['+"2"', 2],
  ['1 + 2 * 3', 7],
  ['7 % 4 / 2', 1.5],
  ['"a" + 1 + true', 'a1true'],
  ['`a ${1} ${"b"} ${null}`', 'a 1 b null'],
  ['KNOWN + "!"', 'known!'],
  ['true ? "a" : x', 'a'],
  ['false && x', false],
  ['"" || "b"', 'b'],
  ['null ?? "c"', 'c'],
  ['0 ?? "c"', 0],
  ['"a" as string', 'a'],
  ['(1)!', 1],
  ['1 === 1', true],
  ['"a" !== "b"', true],
  ['2 < 1', false],
  ['{ a: 1, "b-c": "d", e: { f: null } }', { a: 1, 'b-c': 'd', e: { f: null } }],
])('%s is known', (code, value) => expect(read(code)).toEqual({ value }));

it.each([
  'x',
  'x()',
  '`${x}`',
  '1n',
  '/a/',
  '[1]',
  'x && 1',
  '{ a: x }',
  '{ [x]: 1 }',
  '{ ...x }',
  '{ get a() { return 1 } }',
  '() => 1',
  'typeof 1',
  '1 in x',
  '1 + null',
])('%s is not', (code) => expect(read(code)).toBeUndefined());
