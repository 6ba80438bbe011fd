// The source of all design tokens. What is generated from it (`npm run tokens`): style sheets, typed TypeScript, W3C design-token JSON, and
// the web host's own defaults.

/** Hex, or hex with an opacity from 0 to 1. */
export type RoleColor = string | { readonly hex: string; readonly alpha: number };

export interface Role {
  readonly light: RoleColor;
  readonly dark: RoleColor;
}

const black = (alpha: number) => ({ hex: '#000000', alpha });
const white = (alpha: number) => ({ hex: '#ffffff', alpha });

/** Colours by what they are for. Those of the brand are made from its seed, see palette.ts. */
export const roles = {
  page: { light: '#ffffff', dark: '#121213' },
  ground: { light: '#f5f5f6', dark: '#0c0c0d' },
  surface: { light: '#ffffff', dark: '#1c1c1e' },
  fill: { light: black(0.05), dark: white(0.1) },
  press: { light: black(0.08), dark: white(0.12) },
  line: { light: '#e4e4e6', dark: '#343437' },
  text: { light: '#1a1a1a', dark: '#ececec' },
  muted: { light: '#666668', dark: '#a6a6a9' },
  danger: { light: '#c2271c', dark: '#ff7a70' },
  'on-danger': { light: '#ffffff', dark: '#2c0907' },
  success: { light: '#16703f', dark: '#4cc38a' },
  warning: { light: '#8f4e00', dark: '#f5b042' },
  price: { light: '#c2271c', dark: '#ff7a70' },
  mask: { light: black(0.55), dark: black(0.65) },
} as const satisfies Readonly<Record<string, Role>>;

/** Apart from the colours: an app that makes brands by itself ships those. */
export const roleDocs: Readonly<Record<keyof typeof roles, string>> = {
  page: 'Behind everything.',
  ground: 'What cards lie on.',
  surface: 'Cards, bars, sheets.',
  fill: 'Fields, tags and buttons without a colour of their own.',
  press: 'Over what is pressed.',
  line: 'Between things.',
  text: 'Text.',
  muted: 'Text that matters less.',
  danger: 'What cannot be undone; what went wrong.',
  'on-danger': 'Text on it.',
  success: 'What went right.',
  warning: 'What wants attention.',
  price: 'Prices.',
  mask: 'Between a sheet and the page behind it.',
};

/** Roles that a brand fills. */
export const brandRoles = {
  accent: 'The brand, as text and as what is filled with it.',
  'on-accent': 'Text on it.',
  'accent-soft': 'A tint of the brand: behind what is chosen.',
} as const;

/** The brand of apps that name none. */
export const defaultSeed = '#0a7346';

/** Ready brands, one colour each. */
export const brands = {
  wechatGreen: { doc: "WeChat's green.", seed: '#07c160' },
  alipayBlue: { doc: "Alipay's blue.", seed: '#1677ff' },
  merchantRed: { doc: 'The red of a big sale.', seed: '#e1251b' },
} as const;

/** Further colours with ten steps each, in a style sheet of their own. */
export const palettes = {
  gray: '#7d7d82',
  red: '#e5484d',
  orange: '#f08a24',
  green: '#2f9e62',
  blue: '#2f7fe6',
} as const;

export interface Scale {
  readonly doc: string;
  readonly unit: 'rpx' | 'px' | 'ms' | '';
  readonly values: Readonly<Record<string, number>>;
}

/** Numbers. `rpx` is a 750th of the screen's width; `font` grows with the text size of the ThemeProvider. */
export const scales = {
  font: {
    doc: 'Sizes of type.',
    unit: 'rpx',
    values: { xs: 22, sm: 24, md: 28, lg: 32, xl: 36, '2xl': 44, '3xl': 56 },
  },
  leading: {
    doc: 'Heights of lines, by the size of type.',
    unit: '',
    values: { tight: 1.25, normal: 1.5, loose: 1.75 },
  },
  weight: { doc: 'Weights of type.', unit: '', values: { normal: 400, medium: 500, bold: 600 } },
  space: { doc: 'Distances.', unit: 'rpx', values: { 1: 8, 2: 16, 3: 24, 4: 32, 5: 40, 6: 48, 7: 64, 8: 96 } },
  radius: { doc: 'Corners.', unit: 'rpx', values: { sm: 8, md: 16, lg: 28, full: 9999 } },
  touch: { doc: 'The least that a finger needs.', unit: 'rpx', values: { min: 88 } },
  time: {
    doc: 'How long things move. Next to nothing for users who want less motion.',
    unit: 'ms',
    values: { fast: 120, normal: 240, slow: 400 },
  },
  z: { doc: 'What lies on what.', unit: '', values: { sticky: 10, bar: 100, mask: 1000, sheet: 1010, toast: 1100 } },
} as const satisfies Readonly<Record<string, Scale>>;

/** How movements begin and end: the points of a cubic Bézier curve. */
export const easings = {
  standard: [0.3, 0, 0.2, 1],
  enter: [0, 0, 0.2, 1],
  exit: [0.4, 0, 1, 1],
} as const;

export interface Shadow {
  /** px */
  readonly y: number;
  readonly blur: number;
  readonly light: number;
  readonly dark: number;
}

/** Black, with an opacity by theme. */
export const shadows = {
  1: { y: 1, blur: 3, light: 0.1, dark: 0.4 },
  2: { y: 4, blur: 12, light: 0.12, dark: 0.5 },
  3: { y: 8, blur: 28, light: 0.16, dark: 0.6 },
} as const satisfies Readonly<Record<string, Shadow>>;

export const fontFamily = [
  '-apple-system',
  'PingFang SC',
  'HarmonyOS Sans SC',
  'Noto Sans SC Variable',
  'Noto Sans SC',
  'Noto Sans CJK SC',
  'Microsoft YaHei',
  'sans-serif',
] as const;
