// Design tokens without a component: names, values, and brands made of one colour. Needs neither Preact nor a host.
export { contrast } from './color-space.ts';
export { brandColors, createBrand, createPalette } from './palette.ts';
export type { Brand, BrandColors, Palette, Steps } from './palette.ts';
export { tokenValues } from './values.ts';

/**
 * Names of tokens for style objects. They have values inside a ThemeProvider; those of `palette`, but for `brand`, where `sampan/palettes.css`
 * is imported.
 *
 * @example <View style={{ padding: tokens.space[4], color: tokens.color.muted }} />
 */
export * as tokens from './names.ts';
