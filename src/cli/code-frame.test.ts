import { expect, it } from 'vitest';
import { codeFrame } from './code-frame.ts';

const code = 'one\ntwo\n\tthree\nfour\nfive';

it('shows the lines around a place and marks it', () => {
  expect(codeFrame(code, 3, 3)).toBe('  1 | one\n  2 | two\n> 3 | \tthree\n    | \t ^\n  4 | four');
});
it('works at both ends', () => {
  expect(codeFrame(code, 1, 1)).toBe('> 1 | one\n    | ^\n  2 | two');
  expect(codeFrame(code, 5, undefined)).toBe('  3 | \tthree\n  4 | four\n> 5 | five');
});
it('is empty for a line that is not there', () => expect(codeFrame(code, 9, 1)).toBe(''));
