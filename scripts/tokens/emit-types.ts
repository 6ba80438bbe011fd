// The tokens as typed TypeScript: names for style objects, and the values behind them for what takes no CSS, such as a canvas.
import { easings, palettes, scales, shadows } from '../../components/tokens/tokens.table.ts';
import { brandSteps, paletteColors, roleColors, themes } from './colors.ts';

const head = '// Written by scripts/tokens.mjs from tokens.table.ts: change that, not this file.\n';

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const object = (entries: readonly (readonly [string, string])[]): string =>
  `{ ${entries.map(([name, value]) => `${/^[a-z]\w*$|^\d+$/i.test(name) ? name : `'${name}'`}: ${value}`).join(', ')} }`;

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const variable = (name: string): string => `'var(--sp-${name})'`;
const names = (group: string, keys: readonly string[]): [string, string] => [
  group,
  object(keys.map((key) => [key, variable(`${group}-${key}`)])),
];

const constant = ([name, value]: readonly [string, string]): string => `export const ${name} = ${value} as const;`;

export function namesModule(): string {
  const colors = roleColors('light').map(([name]) => [camel(name), variable(name)] as const);
  return [
    head,
    '// Names of tokens for style objects. They have values inside a ThemeProvider.',
    "export * as palette from './palette-names.ts';",
    constant(['color', object(colors)]),
    ...Object.entries(scales).map(([name, { values }]) => constant(names(name, Object.keys(values)))),
    constant(names('ease', Object.keys(easings))),
    constant(names('shadow', Object.keys(shadows))),
    '',
  ].join('\n');
}

export const paletteNamesModule = (): string =>
  [
    head,
    '// All but `brand` have values where `sampan/palettes.css` is imported.',
    ...['brand', ...Object.keys(palettes)].map((name) => constant(names(name, steps.map(String)))),
    '',
  ].join('\n');

function values(): string {
  const colors = themes.map((theme): [string, string] => {
    const all = [...roleColors(theme), ...brandSteps(theme), ...paletteColors(theme)];
    return [theme, object(all.map(([name, value]) => [camel(name).replace(/-(\d)/, '$1'), `'${value}'`] as const))];
  });
  const numbers = Object.entries(scales).map(([name, scale]): [string, string] => [
    name,
    object(Object.entries(scale.values).map(([key, value]) => [key, String(value)])),
  ]);
  return object([...colors, ...numbers]);
}

export const valuesModule = (): string =>
  [
    head,
    '/** What stands behind the names, with the default brand: colours by theme, lengths in rpx, times in ms. For what takes no CSS. */',
    `export const tokenValues = ${values()} as const;`,
    '',
  ].join('\n');

export const brandModule = (name: string, kebab: string, doc: string): string =>
  [
    head.replace('tokens.table.ts', 'components/tokens/tokens.table.ts'),
    "import type { Brand } from '../../tokens/palette.ts';",
    `import './${kebab}.css';`,
    '',
    `/** ${doc} */`,
    `export const ${name}: Brand = { class: 'sp-brand-${kebab}' };`,
    '',
  ].join('\n');
