// The readers of bundles see what they must see, and nothing else.
import { describe, expect, it } from 'vitest';
import { freeNames, loadedModules } from './free-names.ts';
import { newerSyntax } from './newer-syntax.ts';
import { parse, parseScript } from './syntax.ts';

const free = (code: string) => [...freeNames(parseScript(code))].toSorted();

describe('freeNames', () => {
  it.each([
    ['my.request()', ['my']],
    ['var my = 1; my.x', []],
    ['function f(my) { return my.x + wx }', ['wx']],
    ['{ let my = 1 } my', ['my']],
    ['if (a) { var my = 1 } my', ['a']],
    ['const { my, b: [wx = 1], ...c } = d; my; wx; c', ['d']],
    ['x.my = { wx: 1, my() {} }', ['x']],
    ['x[my]', ['my', 'x']],
    ['({ my })', ['my']],
    ['({ my: y } = x)', ['x', 'y']],
    ['try {} catch (my) { my }', []],
    ['const f = (my) => my; class my2 {} my2', []],
    ['for (const my of list) my', ['list']],
    ['typeof my', ['my']],
    ['my: for (;;) break my', []],
    ['(function g() { g(arguments) })()', []],
  ])('of %s', (code, names) => expect(free(code)).toEqual(names));
});

describe('newerSyntax', () => {
  it.each([
    'a?.b',
    'a ?? b',
    'a ||= b',
    '({ ...a })',
    'const { a, ...b } = c',
    'try {} catch {}',
    'class A { a = 1 }',
    '1n',
    '1_000',
  ])('sees %s', (code) => expect(newerSyntax(parseScript(code))).toHaveLength(1));

  it.each([
    'async () => await x',
    'f(...a)',
    '[...a]',
    'a ** b',
    'class A { static a() {} }',
    'function F() { new.target }',
  ])('lets %s pass', (code) => expect(newerSyntax(parseScript(code))).toEqual([]));
});

describe('loadedModules', () => {
  it('are imports and requires', () => {
    expect(loadedModules(parse(`import a from 'a'; export * from 'b'; import('c')`))).toEqual(['a', 'b', 'c']);
    expect(loadedModules(parseScript(`var d = require('./d.js')`))).toEqual(['./d.js']);
  });
});
