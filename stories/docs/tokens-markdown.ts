// The tokens as HTML for the pages about them: from their source, so that nobody has to write a value twice.
import { createPalette } from '../../components/tokens/palette.ts';
import {
  brandRoles,
  brands,
  defaultSeed,
  easings,
  palettes,
  roleDocs,
  roles,
  scales,
  type RoleColor,
} from '../../components/tokens/tokens.table.ts';
import { contrast } from '../../components/tokens/color-space.ts';

const css = (color: RoleColor): string =>
  typeof color === 'string'
    ? color
    : `${color.hex}${Math.round(color.alpha * 255)
        .toString(16)
        .padStart(2, '0')}`;

const swatch = (color: string): string =>
  `<span style="display:inline-block;width:40px;height:24px;border:1px solid #8883;border-radius:6px;background:${color}"></span>`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

export const rolesTable = (): string =>
  table(
    ['token', 'light', 'dark', 'for'],
    [
      ...Object.entries(roles).map(([name, { light, dark }]) => [
        `<code>--sp-${name}</code>`,
        `${swatch(css(light))} ${css(light)}`,
        `${swatch(css(dark))} ${css(dark)}`,
        roleDocs[name as keyof typeof roles],
      ]),
      ...Object.entries(brandRoles).map(([name, doc]) => [
        `<code>--sp-${name}</code>`,
        'of the brand',
        'of the brand',
        doc,
      ]),
    ],
  );

const step = (color: string, index: number): string => {
  const ink = contrast(color, '#ffffff') > contrast(color, '#000000') ? '#ffffff' : '#000000';
  return `<span style="flex:1;min-width:56px;padding:20px 4px 4px;background:${color};color:${ink};font:11px sans-serif">${index + 1}<br>${color}</span>`;
};

const row = (name: string, seed: string): string => {
  const { light, dark } = createPalette(seed);
  const line = (steps: readonly string[]): string =>
    `<div style="display:flex;flex-wrap:wrap">${steps.map(step).join('')}</div>`;
  return `<h4>${name}</h4>${line(light)}${line(dark)}`;
};

export const palettesHtml = (): string =>
  [
    row('sampan', defaultSeed),
    ...Object.entries(brands).map(([name, { seed }]) => row(name, seed)),
    ...Object.entries(palettes).map(([name, seed]) => row(name, seed)),
  ].join('');

const text = '满 99 减 20 · ¥ 128.00';

export const typeTable = (): string =>
  table(
    ['token', 'at 375 px', ''],
    Object.entries(scales.font.values).map(([name, size]) => [
      `<code>--sp-font-${name}</code>`,
      `${size / 2} px`,
      `<span style="font-size:${size / 2}px;font-family:'Noto Sans SC Variable',sans-serif">${text}</span>`,
    ]),
  );

export const spaceTable = (): string =>
  table(
    ['token', 'at 375 px', ''],
    Object.entries(scales.space.values).map(([name, size]) => [
      `<code>--sp-space-${name}</code>`,
      `${size / 2} px`,
      `<span style="display:inline-block;width:${size / 2}px;height:16px;background:#0a7346"></span>`,
    ]),
  );

export const numbersTable = (scale: 'radius' | 'leading' | 'weight' | 'touch' | 'time' | 'z'): string =>
  table(
    ['token', 'value'],
    Object.entries(scales[scale].values).map(([name, value]) => [
      `<code>--sp-${scale}-${name}</code>`,
      `${value}${scales[scale].unit}`,
    ]),
  );

export const easingTable = (): string =>
  table(
    ['token', 'curve'],
    Object.entries(easings).map(([name, points]) => [
      `<code>--sp-ease-${name}</code>`,
      `cubic-bezier(${points.join(', ')})`,
    ]),
  );
