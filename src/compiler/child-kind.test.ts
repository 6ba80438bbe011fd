import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import type { Node } from './ast.ts';
import { childKind, isString } from './child-kind.ts';

const parse = (code: string): Node => {
  const statement = parseAst(`(${code})`, { lang: 'tsx' }).body[0];
  if (statement?.type !== 'ExpressionStatement') throw new Error('no expression');
  return statement.expression;
};

it.each([
  [
    'text',
    [
      '1',
      '"a"',
      '`${x}`',
      'a + b',
      'a * 2',
      '!a',
      'typeof a',
      'a > b',
      'a ? "x" : 2',
      'a === b || "c"',
      'String(a)',
      'a.length',
    ],
  ],
  [
    'text',
    [
      'a.toFixed(2)',
      'list.reduce((sum, one) => sum + one.price, 0)',
      'name.replace(/a/, "b")',
      'a.b.join(",")',
      'Math.max(a, 1)',
      '"x" as string',
      'undefined',
      'a?.length',
      'list.map(f).join()',
    ],
  ],
  [
    'any',
    [
      'a',
      'a.b',
      'a()',
      'a.b(c)',
      'a && b',
      'a ? b : "c"',
      'a ?? b',
      'a[0]',
      'a.length()',
      'await a',
      'join(a)',
      '[a, b]',
    ],
  ],
  [
    'nodes',
    [
      '<a/>',
      'a && <b/>',
      'a ? <b/> : null',
      'a.map(f)',
      'a.map((x) => x)',
      'a.flatMap(f)',
      'children',
      'props.children',
      'f(() => <a/>)',
    ],
  ],
] as const)('%s: %j', (kind, codes) => {
  for (const code of codes) expect([code, childKind(parse(code))]).toEqual([code, kind]);
});

it('knows what is always a string', () => {
  for (const code of ['"a"', '`${x}`', 'a ? "b" : `c`', 'a + ""', 'typeof a'])
    expect([code, isString(parse(code))]).toEqual([code, true]);
  for (const code of ['a', '1', 'a + b', 'a ? "b" : null', '!a'])
    expect([code, isString(parse(code))]).toEqual([code, false]);
});
