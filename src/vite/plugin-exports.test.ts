import { describe, expect, it } from 'vitest';
import { plainExports } from './plugin-exports.ts';

const getter = (name: string, local: string): string =>
  `Object.defineProperty(exports, "${name}", {\n  enumerable: true,\n  get: function() {\n    return ${local};\n  }\n});`;

const rewritten = (code: string, local = 'a'): string => plainExports('x.js', `${code}\n${getter('n', local)}\n`);

describe('exports between chunks', () => {
  it('are assignments, on the line where the getter began, with every later line where it was', () => {
    const code = `${getter('n', 'a')}\nlast();`;
    const result = plainExports('x.js', `const a = 1;\n${code}`);
    expect(result).toBe(`const a = 1;\nexports.n = a;\n\n\n\n\n\nlast();`);
  });

  it.each([
    'let a = 0; function f() { a++; }',
    'let a = 0; const f = () => { a = 1; };',
    'let a = 0; const f = () => { ({ x: a } = y); };',
    'let a = 0; const f = () => { [, ...a] = y; };',
    'let a = 0; function f() { for (a of y); }',
    'let a = 0; class C { static { a = 1; } m() {} }',
    'let a = 0; class C { get x() { return a ||= 1; } }',
    'let a = 0; function f() { { let a; } a = 1; }',
    'let a = 0; function f(b = () => { var a; }) { a = 1; }',
    'let a = 0; function f({ b = a }) { a = 1; }',
    'let a = 0; function f(b = () => { a = 1; }) { var a; }',
    'let a = 0; function f() { (function (a) {})(); a = 1; }',
    'let a = 0; function f() { class C { static { var a; } } a = 1; }',
  ])('stay getters where a function changes the variable: %s', (code) => {
    expect(rewritten(code)).toContain(getter('n', 'a'));
  });

  it.each([
    'let a; a = 1;',
    'function a() {}',
    'const a = () => b.a++;',
    'let a = 0; const f = () => { b.a = 1; };',
    'function a() {} function f(a) { a = 1; }',
    'function a() {} function f() { if (b) { var a = 1; } return () => a++; }',
  ])('are assignments where nothing changes later: %s', (code) => {
    expect(rewritten(code)).toContain('exports.n = a;');
  });
});
