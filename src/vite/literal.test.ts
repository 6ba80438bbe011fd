import { describe, expect, it } from 'vitest';
import { nodeAt, readLiteral } from './literal.ts';
import { parseSource } from './source-text.ts';

function expression(code: string) {
  const [statement] = parseSource({ file: 'a.ts', code: `(${code})` }).body;
  if (statement?.type !== 'ExpressionStatement') throw new Error('No expression.');
  return statement.expression;
}

describe('readLiteral', () => {
  it.each([
    [
      `{ a: 1, 'b-c': [true, null, -2], d: { e: \`x\` }, 3: undefined }`,
      { a: 1, 'b-c': [true, null, -2], d: { e: 'x' }, 3: undefined },
    ],
    [`{ a: 'x' as const } satisfies object`, { a: 'x' }],
    [`<const>['a']`, ['a']],
  ])('reads %s', (code, value) => expect(readLiteral(expression(code))).toEqual({ ok: true, value }));

  it.each([
    ['{ a: b }', 'the variable `b`'],
    ['{ a: f() }', 'a call'],
    ['{ ...a }', 'a spread'],
    ['{ [a]: 1 }', 'a computed key'],
    ['{ a() {} }', 'a function'],
    ['{ a: 1 + 1 }', 'an expression'],
    ['[`${a}`]', 'a template with expressions'],
    ['/a/', 'a regular expression'],
  ])('refuses %s', (code, text) => expect(readLiteral(expression(code))).toMatchObject({ ok: false, text }));
});

describe('nodeAt', () => {
  const code = `{ a: [{ b: 1 }], c: x }`;
  const at = (path: (string | number)[], wantsKey?: boolean): string => {
    const { start, end } = nodeAt(expression(code), path, wantsKey);
    return `(${code})`.slice(start, end);
  };

  it('follows keys and indices', () => {
    expect(at(['a', 0, 'b'])).toBe('1');
    expect(at(['a', 0, 'b'], true)).toBe('b');
    expect(at(['c'])).toBe('x');
  });

  it('goes as far as it can', () => {
    expect(at(['a', 5, 'b'])).toBe('[{ b: 1 }]');
    expect(at(['c', 'd'])).toBe('x');
    expect(at(['missing'])).toBe(code);
  });
});
