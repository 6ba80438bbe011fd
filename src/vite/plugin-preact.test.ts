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

const codeOf = (module: string): string => readFileSync(pathOf(module), 'utf8');

describe.each(Object.entries(preactRules))('%s', (module, rules) => {
  const code = codeOf(module);

  it.each(rules)('has $find', (rule) => {
    expect(applyRules(module, code, [rule])).not.toBe(rule);
  });

  it('has all parts where none is told to be needless', () => {
    expect(forMiniPrograms(code, pathOf(module))!.code).not.toContain('__sampan_');
  });

  it('stays as it is where it is written otherwise', () => {
    expect(
      forMiniPrograms(
        code.replace(/\$?\b__(?:u|source)\b|requestAnimationFrame|prototype(?==new)/g, '_other'),
        pathOf(module),
      ),
    ).toBeNull();
  });
});

it('is smaller for mini programs', () => {
  const size = (text: string): number => minifySync('preact.js', text, { module: true }).code.length;
  const total = (textOf: (module: string) => string): number =>
    Object.keys(preactRules).reduce((sum, module) => sum + size(textOf(module)), 0);
  const onMini = (module: string): string =>
    forMiniPrograms(codeOf(module), pathOf(module), true)!.code.replaceAll(/\b__sampan_\w+/g, 'false');
  expect(total(onMini)).toBeLessThan(0.8 * total(codeOf));
});

it('leaves other modules alone', () => {
  expect(forMiniPrograms('32 & a.__u', '/app/src/preact.mjs')).toBeNull();
});
