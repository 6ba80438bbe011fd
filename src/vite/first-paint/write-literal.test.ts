import { runInThisContext } from 'node:vm';
import { expect, it } from 'vitest';
import { writeLiteral } from './write-literal.ts';

const value = {
  t: 'x1',
  A0: [[{ n: 1, a: true, b: false }], []],
  'data-id': '</script>',
  class: null,
  text: '盐 "salt" \u2028 \n',
  at: -1.5,
};

it('writes a value as short JavaScript', () => {
  expect(writeLiteral(value)).toBe(
    '{t:"x1",A0:[[{n:1,a:!0,b:!1}],[]],"data-id":"</script>",class:null,text:"盐 \\"salt\\" \\u2028 \\n",at:-1.5}',
  );
  expect(runInThisContext(`(${writeLiteral(value)})`)).toEqual(value);
});

it('keeps a key that would set the prototype', () => {
  const odd = JSON.parse('{"__proto__":{"a":1}}') as object;
  expect(Object.keys(runInThisContext(`(${writeLiteral(odd)})`) as object)).toEqual(['__proto__']);
});
