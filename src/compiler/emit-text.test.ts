import { expect, it } from 'vitest';
import { canWriteAttribute, canWriteText, emitAttribute, emitText } from './emit-text.ts';

const between = { before: true, after: true };

it.each([
  ['plain text', 'plain text'],
  [' a ', "{{' '}}a{{' '}}"],
  ['  ', "{{'  '}}"],
  ['a & {b}', "a {{'&'}} {{'{'}}b{{'}'}}"],
  ['a\nb', "a{{'\\n'}}b"],
  ['\n', "{{'\\n'}}"],
])('%j between tags is %s', (text, written) => expect(emitText(text, between)).toBe(written));

it('leaves white space beside a binding alone', () => {
  expect(emitText(' a ', { before: false, after: false })).toBe(' a ');
});

it('says what no template can hold', () => {
  for (const text of ['a<b', 'a\\b', '\u0000', '\r', '\u2028'])
    expect([text, canWriteText(text), canWriteAttribute(text)]).toEqual([text, false, false]);
  for (const text of ['"', 'a\nb', '\t'])
    expect([text, canWriteText(text), canWriteAttribute(text)]).toEqual([text, true, false]);
});

it.each([
  ['class', 'a b', ' p="a b"'],
  ['class', [{ hole: 'a' }], ` p="{{i.a||''}}"`],
  ['class', ['a ', { hole: 'b' }], ` p="a {{i.b||''}}"`],
  ['id', [{ hole: 'a' }], ` p="{{i.a||i.a===0?i.a:''}}"`],
  ['id', ['x', { hole: 'a' }, '{&'], ` p="x{{i.a||''}}{{'{'}}{{'&'}}"`],
  ['data-x', [{ hole: 'a' }], ' p="{{i.a}}"'],
  ['maxLength', [{ hole: 'a', unset: 140 }], ' p="{{i.a||i.a===0?i.a:140}}"'],
  ['hidden', [{ hole: 'a', unset: false }], ' p="{{!!i.a}}"'],
  ['showMenu', [{ hole: 'a', unset: true }], ' p="{{i.a!==false}}"'],
  ['mode', [{ hole: 'a', unset: 'scaleToFill' }], ` p="{{i.a||'scaleToFill'}}"`],
  ['hidden', true, ' p="{{true}}"'],
  ['maxLength', 6, ' p="{{6}}"'],
] as const)('%s %j', (prop, value, written) => expect(emitAttribute('p', prop, value)).toBe(written));
