// Patterns of code: what they match, what stays, and when nothing is replaced.
import MagicString from 'magic-string';
import { describe, expect, it } from 'vitest';
import { applyRules, type CodeRule } from './code-rules.ts';

const rewrite = (code: string, ...rules: CodeRule[]): string | CodeRule => {
  const text = applyRules('x.js', code, rules);
  return text instanceof MagicString ? text.toString() : text;
};

describe('rules for code', () => {
  it('find a shape, whatever its variables are called', () => {
    const rule = { find: '8 & $vnode.flags', put: '0' };
    expect(rewrite('a(8 & b.flags, 4 & b.flags, 8 & b.other)', rule)).toBe('a(0, 4 & b.flags, 8 & b.other)');
    expect(rewrite("x = 'a' == y", { find: '"a" == $name', put: '!1' })).toBe('x = !1');
  });

  it('take a name for one variable, and what has two dollars for anything', () => {
    const rule = { find: '$a && $a.b($$rest)', put: '$a' };
    expect(rewrite('x(y && y.b((1, 2)))', rule)).toBe('x(y)');
    expect(rewrite('x(y && z.b(1))', rule)).toBe(rule);
    expect(rewrite('x(y.c && y.c.b(1))', rule)).toBe(rule);
  });

  it('match statements, and keep the ones that stand for a name', () => {
    const rule = { find: 'if ("svg" == $type) $$svg; else $$other;', put: '$$other' };
    expect(rewrite('if (x) {} else if ("svg" == t) a(); else b();', rule)).toBe('if (x) {} else  b();');
    expect(rewrite('if ("svg" == t) a();', rule)).toBe(rule);
  });

  it('leave words apart', () => {
    expect(rewrite('function f() { return(a || b) && c }', { find: '($a || $b) && $c', put: '$c' })).toBe(
      'function f() { return c }',
    );
  });

  it('put what stands around a node outside of what is put before it', () => {
    const inner = { find: '$a && $b', put: 'on && ($a && $b)' };
    expect(rewrite('(x && y, z, w)', inner, { find: '($$first, $second, $third)', put: 'g($$first), $third' })).toBe(
      '(g(on && (x && y)), w)',
    );
  });

  it('change what an outer one keeps, and drop what it drops', () => {
    const rules = [
      { find: '$list && $list.some($f)', put: '0', times: 2 },
      { find: '$html ? $$set : $$children', put: '$$children' },
    ];
    expect(rewrite('a(h ? l && l.some(f) : (b(), k && k.some(f)))', ...rules)).toBe('a((b(), 0))');
  });

  it('put a function with fewer parameters, whose body stays', () => {
    const rule = { find: 'function $f($a, $b) { if ($a) $$body; }', put: 'function $f($a) { $$body }' };
    expect(rewrite('function f(x, y) { if (x) { g(x); } }', rule)).toBe('function f(x) { { g(x); } }');
  });

  it('leave the code alone when one of them is not there as often as it says', () => {
    const once = { find: '1', put: '2' };
    const twice = { find: '3', put: '4', times: 2 };
    expect(rewrite('a(1, 3, 3)', once, twice)).toBe('a(2, 4, 4)');
    expect(rewrite('a(1, 3)', once, twice)).toBe(twice);
    expect(rewrite('a(1, 1, 3, 3)', once, twice)).toBe(once);
  });
});
