import { expect, it } from 'vitest';
import { caretAfter } from './caret.ts';

/** `|` is the cursor. */
const move = (typed: string, shown: string): string => {
  const at = typed.indexOf('|');
  const caret = caretAfter(typed.replace('|', ''), at, shown);
  return `${shown.slice(0, caret)}|${shown.slice(caret)}`;
};

it.each([
  ['typed at the end', '1380|', '138 0', '138 0|'],
  ['a separator follows what was typed at the end', '138|', '138 ', '138 |'],
  ['typed before a separator', '1389| 0013 8000', '138 9001 3800 0', '138 9|001 3800 0'],
  ['typed in the middle, and the end is cut', '138 0|0013 8000', '138 0001 3800', '138 0|001 3800'],
  ['deleted a separator', '138|0013', '138 0013', '138| 0013'],
  ['deleted a digit', '138 0|13 8000', '138 0138 000', '138 0|138 000'],
  ['a letter is refused', '13a|8', '138', '13|8'],
  ['a letter is refused at the end', '138a|', '138', '138|'],
  ['the field is full: what was typed is refused', '12|23', '123', '1|23'],
  ['capitals', 'ab|c', 'ABC', 'AB|C'],
  ['everything goes', 'abc|', '', '|'],
  ['a card', '6222 02|1234', '6222 0212 34', '6222 02|12 34'],
  ['Chinese', '上|海市', '上海 市', '上|海 市'],
])('%s', (_, typed, shown, expected) => expect(move(typed, shown)).toBe(expected));
