// What is made from the tokens' source is what the source says; `npm run tokens` makes it anew.
import { describe, expect, it } from 'vitest';
import { brands, roles } from '../../components/tokens/tokens.table.ts';
import { read, repoFiles } from './files.ts';

const script: string = new URL('../../scripts/tokens.mjs', import.meta.url).href;
const { formattedTokenFiles } = (await import(/* @vite-ignore */ script)) as {
  formattedTokenFiles(): Promise<[path: string, text: string][]>;
};

describe('design tokens', async () => {
  const files = await formattedTokenFiles();

  it.each(files)('%s is as the source says', (path, text) => expect(read(path)).toBe(text));

  it('have no file that the source does not make', () => {
    const made = new Set(files.map(([path]) => path));
    const written = repoFiles('components/theme/').filter((file) => /\.css$|\/brands\//.test(file));
    expect(written.filter((file) => !made.has(file))).toEqual([]);
    expect(written.length).toBe(2 + 2 * Object.keys(brands).length);
  });

  it('are the colours that the web host has without a ThemeProvider', () => {
    const sheet = read('src/hosts/web/primitives/tokens.css');
    const names = [...sheet.matchAll(/--sp-([\w-]+):/g)].map((match) => match[1]);
    expect(names.length).toBe(20);
    expect(names.filter((name) => name !== 'accent' && name !== 'on-accent' && !(name! in roles))).toEqual([]);
  });
});

describe('design tokens as JSON', () => {
  type Group = { [name: string]: unknown };
  const tree = JSON.parse(read('components/tokens/tokens.json')) as Group;
  /** Types by the format of the W3C community group, with the shape of their values. */
  const shapes: Readonly<Record<string, (value: unknown) => boolean>> = {
    color: (value) =>
      /"colorSpace":"srgb","components":\[[\d.,]+\],"alpha":[\d.]+,"hex":"#[\da-f]{6}"/.test(JSON.stringify(value)),
    dimension: (value) => /^\{"value":[\d.]+,"unit":"(px|rem)"\}$/.test(JSON.stringify(value)),
    duration: (value) => /^\{"value":\d+,"unit":"(ms|s)"\}$/.test(JSON.stringify(value)),
    number: (value) => typeof value === 'number',
    fontWeight: (value) => typeof value === 'number' && value >= 1 && value <= 1000,
    fontFamily: (value) => Array.isArray(value),
    cubicBezier: (value) => Array.isArray(value) && value.length === 4,
    shadow: (value) => ['color', 'offsetX', 'offsetY', 'blur', 'spread'].every((key) => key in (value as Group)),
  };
  const found: { path: string; type: string; value: unknown }[] = [];
  const walk = (group: Group, path: string[], type: string): void => {
    const own = typeof group.$type === 'string' ? group.$type : type;
    if ('$value' in group) found.push({ path: path.join('.'), type: own, value: group.$value });
    for (const [name, inner] of Object.entries(group))
      if (!name.startsWith('$') && typeof inner === 'object') walk(inner as Group, [...path, name], own);
  };
  walk(tree, [], '');
  const at = (path: string): unknown => found.find((token) => token.path === path)?.value;

  it('have a value of their type, or name another token', () => {
    expect(found.length).toBeGreaterThan(150);
    const wrong = found.filter(({ type, value }) => {
      const alias = typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;
      return alias === undefined ? !shapes[type]?.(value) : at(alias) === undefined;
    });
    expect(wrong).toEqual([]);
  });

  it('hold no name that the format forbids', () => {
    expect(found.filter(({ path }) => /[{}$]/.test(path))).toEqual([]);
  });
});
