// The colours of a theme by the names of their custom properties.
import { brandColors, createPalette, type Steps } from '../../components/tokens/palette.ts';
import { defaultSeed, palettes, roles, type RoleColor } from '../../components/tokens/tokens.table.ts';

export type Theme = 'light' | 'dark';
export const themes = ['light', 'dark'] as const;

/** `rgba()` with commas: engines on phones know no newer form. */
export function cssColor(color: RoleColor): string {
  if (typeof color === 'string') return color;
  const channels = [1, 3, 5].map((at) => parseInt(color.hex.slice(at, at + 2), 16));
  return `rgba(${channels.join(', ')}, ${color.alpha})`;
}

export const stepEntries = (name: string, steps: Steps): [string, string][] =>
  steps.map((color, i) => [`${name}-${i + 1}`, color]);

/** Colours by role, those of a brand included. */
export function roleColors(theme: Theme, seed: string = defaultSeed): [string, string][] {
  const { accent, onAccent, steps } = brandColors(seed);
  return [
    ...Object.entries(roles).map(([name, role]): [string, string] => [name, cssColor(role[theme])]),
    ['accent', accent[theme]],
    ['on-accent', onAccent[theme]],
    ['accent-soft', steps[theme][0]],
  ];
}

export const paletteColors = (theme: Theme): [string, string][] =>
  Object.entries(palettes).flatMap(([name, seed]) => stepEntries(name, createPalette(seed)[theme]));

export const brandSteps = (theme: Theme, seed: string = defaultSeed): [string, string][] =>
  stepEntries('brand', brandColors(seed).steps[theme]);
