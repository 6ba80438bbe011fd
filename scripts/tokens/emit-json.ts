// The tokens as the W3C Design Tokens Community Group writes them (format of 2025.10): for Figma and other tools of designers.
import {
  brandRoles,
  brands,
  defaultSeed,
  easings,
  fontFamily,
  palettes,
  roleDocs,
  roles,
  scales,
  shadows,
  type RoleColor,
} from '../../components/tokens/tokens.table.ts';
import { brandColors, createPalette, type Palette } from '../../components/tokens/palette.ts';
import { themes, type Theme } from './colors.ts';

type Token = { readonly $value: unknown; readonly $type?: string; readonly $description?: string };
interface Group {
  readonly [name: string]: Group | Token | string;
}

function color(given: RoleColor): object {
  const { hex, alpha } = typeof given === 'string' ? { hex: given, alpha: 1 } : given;
  const components = [1, 3, 5].map((at) => Math.round((parseInt(hex.slice(at, at + 2), 16) / 255) * 10_000) / 10_000);
  return { colorSpace: 'srgb', components, alpha, hex };
}

const mapped = <T, R>(record: Readonly<Record<string, T>>, map: (value: T, name: string) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));

const steps = (palette: Palette, theme: Theme): Group =>
  Object.fromEntries(palette[theme].map((hex, i) => [String(i + 1), { $value: color(hex) }]));

/** `{color.brand.wechatGreen.light.1}` */
const alias = (...path: string[]): string => `{${path.join('.')}}`;

function brand(seed: string, doc: string, path: readonly string[]): Group {
  const colors = brandColors(seed);
  return {
    $description: doc,
    ...Object.fromEntries(
      themes.map((theme) => [
        theme,
        {
          ...steps(colors.steps, theme),
          accent: { $value: color(colors.accent[theme]), $description: brandRoles.accent },
          'on-accent': { $value: color(colors.onAccent[theme]), $description: brandRoles['on-accent'] },
          'accent-soft': { $value: alias(...path, theme, '1'), $description: brandRoles['accent-soft'] },
        },
      ]),
    ),
  };
}

const role = (theme: Theme): Group =>
  mapped(roles, (value, name) => ({
    $value: color(value[theme]),
    $description: roleDocs[name as keyof typeof roles],
  }));

/** The format knows px, where 750 rpx are the 375 px of a phone. */
const dimension = (value: number, unit: string): object => ({ value: unit === 'rpx' ? value / 2 : value, unit: 'px' });

function scale({ doc, unit, values }: (typeof scales)[keyof typeof scales], name: string): Group {
  const type = unit === 'ms' ? 'duration' : unit !== '' ? 'dimension' : name === 'weight' ? 'fontWeight' : 'number';
  const value = (number: number): unknown =>
    unit === 'ms' ? { value: number, unit } : unit === '' ? number : dimension(number, unit);
  return { $type: type, $description: doc, ...mapped(values, (number) => ({ $value: value(number) })) };
}

const shadow = (theme: Theme): Group => ({
  $type: 'shadow',
  ...mapped(shadows, (given) => ({
    $value: {
      color: color({ hex: '#000000', alpha: given[theme] }),
      offsetX: { value: 0, unit: 'px' },
      offsetY: { value: given.y, unit: 'px' },
      blur: { value: given.blur, unit: 'px' },
      spread: { value: 0, unit: 'px' },
    },
  })),
});

const themed = (of: (theme: Theme) => Group): Group => Object.fromEntries(themes.map((theme) => [theme, of(theme)]));

export function tokensJson(): string {
  const path = (name: string): string[] => ['color', 'brand', name];
  const group: Group = {
    $description:
      'Written by scripts/tokens.mjs from components/tokens/tokens.table.ts. Lengths are those on a screen of 375 px.',
    color: {
      $type: 'color',
      role: themed(role),
      brand: {
        sampan: brand(defaultSeed, 'The brand of apps that name none.', path('sampan')),
        ...mapped(brands, ({ seed, doc }, name) => brand(seed, doc, path(name))),
      },
      palette: mapped(palettes, (seed) => themed((theme) => steps(createPalette(seed), theme))),
    },
    ...mapped(scales, scale),
    ease: { $type: 'cubicBezier', ...mapped(easings, (points) => ({ $value: points })) },
    shadow: themed(shadow),
    'font-family': { $type: 'fontFamily', text: { $value: fontFamily } },
  };
  return JSON.stringify(group);
}
