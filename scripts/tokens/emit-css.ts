// The tokens as style sheets. Classes rather than `:root`: a mini program's page has no such thing, and a theme may stand inside another.
import { brandColors, brandProperties } from '../../components/tokens/palette.ts';
import { defaultSeed, easings, fontFamily, roles, scales, shadows } from '../../components/tokens/tokens.table.ts';
import { brandSteps, cssColor, paletteColors, roleColors, type Theme } from './colors.ts';

const head =
  '/* Written by scripts/tokens.mjs from components/tokens/tokens.table.ts: change that, not this file. */\n';

type Entry = readonly [name: string, value: string];

const block = (selector: string, entries: readonly Entry[], rest = ''): string =>
  `${selector} {\n${entries.map(([name, value]) => `  ${name}: ${value};\n`).join('')}${rest}}\n`;

const darkly = (rules: string): string => `@media (prefers-color-scheme: dark) {\n${rules}}\n`;

const property = ([name, value]: Entry): Entry => [`--sp-${name}`, value];

/** What a brand says, else the default brand: `var(--sp-l6, #0a7346)`. */
function brandEntries(theme: Theme): Entry[] {
  const letter = theme[0];
  const steps = brandSteps(theme).map(([name, value], i): Entry => [name, `var(--sp-${letter}${i + 1}, ${value})`]);
  const { accent, onAccent } = brandColors(defaultSeed);
  return [
    ...steps,
    ['accent', `var(--sp-${letter}a, ${accent[theme]})`],
    ['on-accent', theme === 'light' ? onAccent.light : 'var(--sp-brand-1)'],
    ['accent-soft', 'var(--sp-brand-1)'],
  ];
}

function themeEntries(theme: Theme): Entry[] {
  const own = Object.entries(roles).map(([name, role]): Entry => [name, cssColor(role[theme])]);
  const depth = Object.entries(shadows).map(([name, shadow]): Entry => [
    `shadow-${name}`,
    `0 ${shadow.y}px ${shadow.blur}px rgba(0, 0, 0, ${shadow[theme]})`,
  ]);
  return [...own, ...brandEntries(theme), ...depth].map(property);
}

function scaleEntries(): Entry[] {
  const numbers = Object.entries(scales).flatMap(([scale, { unit, values }]) =>
    Object.entries(values).map(([name, value]): Entry => {
      const text = `${value}${unit}`;
      return [`${scale}-${name}`, scale === 'font' ? `calc(${text} * var(--sp-scale, 1))` : text];
    }),
  );
  const curves = Object.entries(easings).map(([name, points]): Entry => [
    `ease-${name}`,
    `cubic-bezier(${points.join(', ')})`,
  ]);
  const family = fontFamily.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', ');
  return [...numbers, ...curves, ['font', family] as const].map(property);
}

/** What the class of a ThemeProvider does by itself. */
const own = `
  box-sizing: border-box;
  min-height: 100%;
  background: var(--sp-page);
  color: var(--sp-text);
  font-family: var(--sp-font);
  font-size: var(--sp-font-md);
  line-height: var(--sp-leading-normal);
`;

const still = Object.keys(scales.time.values).map((name): Entry => property([`time-${name}`, '1ms']));

export const themeCss = (): string =>
  [
    head,
    block('.sp-theme', [...scaleEntries(), ...themeEntries('light')], own),
    block('.sp-theme-dark', themeEntries('dark')),
    darkly(block('.sp-theme-auto', themeEntries('dark'))),
    `@media (prefers-reduced-motion: reduce) {\n${block('.sp-theme', still)}}\n`,
    '.sp-theme-ltr {\n  direction: ltr;\n}\n.sp-theme-rtl {\n  direction: rtl;\n}\n',
  ].join('');

export function palettesCss(): string {
  const entries = (theme: Theme): Entry[] => paletteColors(theme).map(property);
  return [
    head,
    block('.sp-theme', entries('light')),
    block('.sp-theme-dark', entries('dark')),
    darkly(block('.sp-theme-auto', entries('dark'))),
  ].join('');
}

export const brandCss = (name: string, seed: string): string =>
  head + block(`.sp-brand-${name}`, brandProperties(seed));

/** What primitives of the web host ask for; without a ThemeProvider these are their colours. */
const webRoles = ['accent', 'on-accent', 'danger', 'text', 'muted', 'line', 'surface', 'page', 'fill', 'press'];

export function webEntries(theme: Theme): Entry[] {
  const colors = new Map(roleColors(theme));
  return webRoles.map((name) => property([name, colors.get(name) ?? '']));
}
