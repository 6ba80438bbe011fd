// The Preact that is installed is the one that the rules were written for; that it works on the tree is for the tests of the project `mini`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { minifySync } from 'vite';
import { describe, expect, it } from 'vitest';
import { applyRules } from './code-rules.ts';
import { forMiniPrograms } from './plugin-preact.ts';
import { preactRules } from './preact-rules.table.ts';

const { resolve } = createRequire(import.meta.url);
const pathOf = (module: string): string => resolve('preact/package.json').replace('preact/package.json', module);

describe.each(Object.entries(preactRules))('%s', (module, rules) => {
  const code = readFileSync(pathOf(module), 'utf8');

  it.each(rules)('has $find', (rule) => {
    expect(applyRules(module, code, [rule])).not.toBe(rule);
  });

  it('is smaller for mini programs', () => {
    const size = (text: string): number => minifySync('preact.js', text, { module: true }).code.length;
    const text = forMiniPrograms(code, pathOf(module), true)!.code;
    expect(size(text.replaceAll(/\b__sampan_\w+/g, 'false'))).toBeLessThan(size(code));
    expect(forMiniPrograms(code, pathOf(module))!.code).not.toContain('__sampan_');
  });

  it('stays as it is where it is written otherwise', () => {
    expect(
      forMiniPrograms(code.replace(/\$?\b__(?:u|source)\b|requestAnimationFrame/g, '_other'), pathOf(module)),
    ).toBeNull();
  });
});

it('leaves other modules alone', () => {
  expect(forMiniPrograms('32 & a.__u', '/app/src/preact.mjs')).toBeNull();
});
