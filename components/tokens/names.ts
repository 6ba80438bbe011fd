// Written by scripts/tokens.mjs from tokens.table.ts: change that, not this file.

// Names of tokens for style objects. They have values inside a ThemeProvider.
export * as palette from './palette-names.ts';
export const color = {
  page: 'var(--sp-page)',
  ground: 'var(--sp-ground)',
  surface: 'var(--sp-surface)',
  fill: 'var(--sp-fill)',
  press: 'var(--sp-press)',
  line: 'var(--sp-line)',
  text: 'var(--sp-text)',
  muted: 'var(--sp-muted)',
  danger: 'var(--sp-danger)',
  onDanger: 'var(--sp-on-danger)',
  success: 'var(--sp-success)',
  warning: 'var(--sp-warning)',
  price: 'var(--sp-price)',
  mask: 'var(--sp-mask)',
  accent: 'var(--sp-accent)',
  onAccent: 'var(--sp-on-accent)',
  accentSoft: 'var(--sp-accent-soft)',
} as const;
export const font = {
  xs: 'var(--sp-font-xs)',
  sm: 'var(--sp-font-sm)',
  md: 'var(--sp-font-md)',
  lg: 'var(--sp-font-lg)',
  xl: 'var(--sp-font-xl)',
  '2xl': 'var(--sp-font-2xl)',
  '3xl': 'var(--sp-font-3xl)',
} as const;
export const leading = {
  tight: 'var(--sp-leading-tight)',
  normal: 'var(--sp-leading-normal)',
  loose: 'var(--sp-leading-loose)',
} as const;
export const weight = {
  normal: 'var(--sp-weight-normal)',
  medium: 'var(--sp-weight-medium)',
  bold: 'var(--sp-weight-bold)',
} as const;
export const space = {
  1: 'var(--sp-space-1)',
  2: 'var(--sp-space-2)',
  3: 'var(--sp-space-3)',
  4: 'var(--sp-space-4)',
  5: 'var(--sp-space-5)',
  6: 'var(--sp-space-6)',
  7: 'var(--sp-space-7)',
  8: 'var(--sp-space-8)',
} as const;
export const radius = {
  sm: 'var(--sp-radius-sm)',
  md: 'var(--sp-radius-md)',
  lg: 'var(--sp-radius-lg)',
  full: 'var(--sp-radius-full)',
} as const;
export const touch = { min: 'var(--sp-touch-min)' } as const;
export const time = {
  fast: 'var(--sp-time-fast)',
  normal: 'var(--sp-time-normal)',
  slow: 'var(--sp-time-slow)',
} as const;
export const z = {
  sticky: 'var(--sp-z-sticky)',
  bar: 'var(--sp-z-bar)',
  mask: 'var(--sp-z-mask)',
  sheet: 'var(--sp-z-sheet)',
  toast: 'var(--sp-z-toast)',
} as const;
export const ease = {
  standard: 'var(--sp-ease-standard)',
  enter: 'var(--sp-ease-enter)',
  exit: 'var(--sp-ease-exit)',
} as const;
export const shadow = { 1: 'var(--sp-shadow-1)', 2: 'var(--sp-shadow-2)', 3: 'var(--sp-shadow-3)' } as const;
