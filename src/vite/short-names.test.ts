// The table of names and the replacement. That the names are nobody else's shows in the engine tests, which run what was built.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { shortenNames } from './plugin-short-names.ts';
import { shortNames } from './short-names.table.ts';

const short = (code: string): string => shortenNames('x.js', code).toString();

describe('short names', () => {
  it('stand wherever a name names a property, and nowhere else', () => {
    const [name] = shortNames;
    expect(short(`a.${name}; a?.${name}; a['${name}']; const ${name} = '${name}';`)).toBe(
      `a._a; a?._a; a['${name}']; const ${name} = '${name}';`,
    );
    expect(short(`({ ${name}: 1, b: { ${name} } }); const { ${name} = 2, c: ${name}2 } = d;`)).toBe(
      `({ _a: 1, b: { _a: ${name} } }); const { _a: ${name} = 2, c: ${name}2 } = d;`,
    );
    expect(short(`class E { ${name}() {} get ${name}() {} static ${name} = 1 }`)).toBe(
      `class E { _a() {} get _a() {} static _a = 1 }`,
    );
  });

  it('keep the marks that say what is pure', () => {
    const code = `export const a = /* @__PURE__ */ f({ ${shortNames[0]}: 1 });`;
    expect(short(code)).toContain('/* @__PURE__ */');
  });

  it('are as many as there are letters at most, each once', () => {
    expect(shortNames.length).toBeLessThanOrEqual(52);
    expect(new Set(shortNames).size).toBe(shortNames.length);
  });

  const resolve = createRequire(import.meta.url).resolve;
  const foreign = ['preact', 'preact/hooks', 'preact/jsx-runtime', '@preact/signals'].map((name) => resolve(name));

  it.each(foreign)('are no properties in %s', (file) => {
    const used = new Set([...readFileSync(file, 'utf8').matchAll(/[.{,]\s*([A-Za-z]\w+)/g)].map((match) => match[1]));
    expect(shortNames.filter((name) => used.has(name))).toEqual([]);
  });
});
