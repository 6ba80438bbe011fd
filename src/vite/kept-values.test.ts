import { expect, it } from 'vitest';
import { keepValues } from './kept-values.ts';
import { parseSource } from './source-text.ts';

const keep = (code: string): string | undefined => keepValues(code, parseSource({ file: 'a.tsx', code }))?.code;
const imports = `import { signal as s } from '@preact/signals';\nimport { createContext, h } from 'preact';\n`;

it('keeps what the top level of a module makes', () => {
  expect(
    keep(`${imports}export const a = s<number[]>([]), b = h('a');\nconst C = createContext(0) as Context<number>;`),
  ).toMatch(
    /export const a = \(import\.meta\.hot\.data\["a \w{8}"\] \?\?= s<number\[\]>\(\[\]\)\), b = h\('a'\);\nconst C = \(import\.meta\.hot\.data\["C \w{8}"\] \?\?= createContext\(0\)\) as Context<number>;$/,
  );
});

it.each([
  ['another function of that name', `import { signal } from './signal';\nconst a = signal(0);`],
  ['what a component makes', `${imports}export function A() { const a = s(0); return a; }`],
  ['an argument', `${imports}const a = [s(0)];`],
])('leaves %s', (_, code) => expect(keep(code)).toBeUndefined());
