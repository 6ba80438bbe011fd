// Ten steps of one colour for light and for dark themes, and a brand made of them. Pure: at build time it writes our style sheets, and a
// merchant's app may call it when it has read who the merchant is.
import { contrast, over, toHex, toOklch } from './color-space.ts';
import { roles, type RoleColor } from './tokens.table.ts';

/** From the palest to the darkest on light themes, from the darkest to the palest on dark ones. The sixth is the colour itself. */
export type Steps = readonly [string, string, string, string, string, string, string, string, string, string];

export interface Palette {
  readonly light: Steps;
  readonly dark: Steps;
}

/** How a merchant looks: classes of a style sheet, or a style of its own. See {@link createBrand}. */
export interface Brand {
  readonly class?: string;
  readonly style?: string;
}

export interface BrandColors {
  readonly steps: Palette;
  /** For text and for what carries {@link onAccent}: at least 4.5 to 1 on everything that text stands on. */
  readonly accent: { readonly light: string; readonly dark: string };
  readonly onAccent: { readonly light: string; readonly dark: string };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** What a step has of the way from one end to the sixth, and from there to the other end; and of the colour's chroma. */
const light = { ends: [0.977, 0.21], ways: [0, 0.1, 0.27, 0.49, 0.74, 1, 0.8, 0.58, 0.36, 0.14] } as const;
const dark = { ends: [0.22, 0.955], ways: [0, 0.16, 0.34, 0.54, 0.77, 1, 0.75, 0.5, 0.25, 0] } as const;
const lightChroma = [0.11, 0.22, 0.42, 0.65, 0.86, 1, 0.98, 0.9, 0.76, 0.58];
const darkChroma = [0.32, 0.45, 0.58, 0.74, 0.88, 0.96, 0.82, 0.62, 0.4, 0.2];

function stepsOf(
  seed: string,
  lightness: number,
  scale: typeof light | typeof dark,
  chromas: readonly number[],
): Steps {
  const { chroma, hue } = toOklch(seed);
  const steps = scale.ways.map((way, i) => {
    const end = scale.ends[i < 6 ? 0 : 1];
    return toHex({ lightness: end + (lightness - end) * way, chroma: chroma * (chromas[i] ?? 1), hue });
  });
  return steps as unknown as Steps;
}

/**
 * Ten steps for light themes and ten for dark ones. A seed that is nearly white or black is moved towards the middle.
 *
 * @param seed of the form `#07c160`
 * @throws TypeError when it is something else.
 */
export function createPalette(seed: string): Palette {
  const { lightness } = toOklch(seed);
  const isKept = lightness >= 0.42 && lightness <= 0.8;
  const steps = stepsOf(seed, clamp(lightness, 0.42, 0.8), light, lightChroma);
  return {
    light: isKept ? (steps.map((step, i) => (i === 5 ? seed.toLowerCase() : step)) as unknown as Steps) : steps,
    dark: stepsOf(seed, clamp(lightness + 0.08, 0.62, 0.78), dark, darkChroma),
  };
}

/** The contrast that text needs (WCAG AA). */
export const enough = 4.5;

const opaque = (color: RoleColor, below: string): string =>
  typeof color === 'string' ? color : over(color.hex, color.alpha, below);

/** Everything that text of the accent's colour may stand on. */
const grounds = (theme: 'light' | 'dark', steps: Steps): readonly string[] => {
  const { page, ground, surface, fill } = roles;
  const plain = [page[theme], ground[theme], surface[theme]].map((color) => opaque(color, '#ffffff'));
  return [...plain, ...plain.map((below) => opaque(fill[theme], below)), steps[0]];
};

/** The first step, from the colour itself outwards, that can be read on all of them. */
function accentOf(steps: Steps, theme: 'light' | 'dark', on: string): string {
  const all = [...grounds(theme, steps), on];
  return steps.slice(5).find((step) => all.every((color) => contrast(step, color) >= enough)) ?? steps[9];
}

/** All colours of a brand, from one. */
export function brandColors(seed: string): BrandColors {
  const steps = createPalette(seed);
  const onAccent = { light: '#ffffff', dark: steps.dark[0] };
  return {
    steps,
    onAccent,
    accent: {
      light: accentOf(steps.light, 'light', onAccent.light),
      dark: accentOf(steps.dark, 'dark', onAccent.dark),
    },
  };
}

/** The custom properties from which a theme takes a brand: `--sp-l1` to `--sp-l10` and `--sp-la` for light themes, `--sp-d…` for dark ones. */
export function brandProperties(seed: string): readonly (readonly [string, string])[] {
  const { steps, accent } = brandColors(seed);
  return (['light', 'dark'] as const).flatMap((theme) => [
    ...steps[theme].map((color, i) => [`--sp-${theme[0]}${i + 1}`, color] as const),
    [`--sp-${theme[0]}a`, accent[theme]] as const,
  ]);
}

/**
 * A brand from one colour, for `<ThemeProvider brand>`. Text in its colours can be read on light and on dark themes.
 *
 * @param seed of the form `#07c160`
 * @throws TypeError when it is something else.
 * @example
 * const brand = createBrand(merchant.color)
 * <ThemeProvider brand={brand}>…</ThemeProvider>
 */
export const createBrand = (seed: string): Brand => ({
  style: brandProperties(seed)
    .map(([name, value]) => `${name}:${value}`)
    .join(';'),
});
