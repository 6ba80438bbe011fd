import { clampChroma, converter, formatHex, inGamut, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { contrast, over, toHex, toOklch } from './color-space.ts';
import { brandColors, createBrand, createPalette, enough } from './palette.ts';
import { brands, defaultSeed, palettes, roles, type RoleColor } from './tokens.table.ts';

const seeds = [defaultSeed, ...Object.values(brands).map(({ seed }) => seed), ...Object.values(palettes)];
/** What merchants bring: pale, dark, grey, glaring. */
const difficult = ['#ffe600', '#fff7d6', '#000000', '#ffffff', '#808080', '#00ffff', '#ff00ff', '#1b1464', '#7a3b00'];

describe('colour space', () => {
  const toCulori = converter('oklch');

  it.each([...seeds, ...difficult])('agrees with culori on %s', (hex) => {
    const ours = toOklch(hex);
    const theirs = toCulori(hex)!;
    expect(ours.lightness).toBeCloseTo(theirs.l, 4);
    expect(ours.chroma).toBeCloseTo(theirs.c, 4);
    // Greys have no hue.
    expect(theirs.c < 0.001 || Math.abs(ours.hue - (theirs.h ?? 0)) < 0.1).toBe(true);
    expect(toHex(ours)).toBe(formatHex(hex));
    for (const other of ['#ffffff', '#000000', '#777777'])
      expect(contrast(hex, other)).toBeCloseTo(wcagContrast(hex, other), 3);
  });

  it('brings what no screen shows back with hue and lightness', () => {
    const wanted = { lightness: 0.7, chroma: 0.37, hue: 150 };
    expect(inGamut('rgb')({ mode: 'oklch', l: 0.7, c: 0.37, h: 150 })).toBe(false);
    const got = toOklch(toHex(wanted));
    expect(got.lightness).toBeCloseTo(0.7, 2);
    expect(Math.abs(got.hue - 150)).toBeLessThan(1);
    // The most that sRGB has there.
    expect(got.chroma).toBeCloseTo(clampChroma({ mode: 'oklch', l: 0.7, c: 0.37, h: 150 }, 'oklch').c, 2);
  });

  it('refuses what is no colour', () => expect(() => createBrand('red')).toThrow(TypeError));
});

describe.each([...seeds, ...difficult])('a palette of %s', (seed) => {
  const { light, dark } = createPalette(seed);
  const lightness = (hex: string): number => toOklch(hex).lightness;

  it('goes from pale to dark, or from dark to pale', () => {
    expect(light.map(lightness)).toEqual(light.map(lightness).toSorted((a, b) => b - a));
    expect(dark.map(lightness)).toEqual(dark.map(lightness).toSorted((a, b) => a - b));
    for (const steps of [light, dark]) expect(new Set(steps).size).toBe(10);
  });

  it('makes a brand that can be read', () => {
    const { accent, onAccent, steps } = brandColors(seed);
    for (const theme of ['light', 'dark'] as const) {
      const soft = steps[theme][0];
      for (const ground of [...groundsOf(theme), onAccent[theme], soft])
        expect(contrast(accent[theme], ground), `${theme}: ${accent[theme]} on ${ground}`).toBeGreaterThanOrEqual(
          enough,
        );
    }
  });
});

it('the sixth step is the seed', () => {
  for (const { seed } of Object.values(brands)) expect(createPalette(seed).light[5]).toBe(seed);
});

const solid = (color: RoleColor, below: string): string =>
  typeof color === 'string' ? color : over(color.hex, color.alpha, below);

function groundsOf(theme: 'light' | 'dark'): string[] {
  const plain = (['page', 'ground', 'surface'] as const).map((name) => roles[name][theme] as string);
  return [...plain, ...plain.map((below) => solid(roles.fill[theme], below))];
}

describe.each(['light', 'dark'] as const)('text on %s themes', (theme) => {
  it.each(['text', 'muted', 'danger', 'success', 'warning', 'price'] as const)('%s can be read', (name) => {
    for (const ground of groundsOf(theme))
      expect(contrast(solid(roles[name][theme], ground), ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(
        enough,
      );
  });

  it('and so can text on danger', () => {
    expect(contrast(roles['on-danger'][theme], roles.danger[theme])).toBeGreaterThanOrEqual(enough);
  });
});
