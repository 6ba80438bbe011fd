// The author's bar and page colours in both colour schemes: a light surface would dazzle in the dark, a brand colour stays.
import { lightnessOf } from '../../../core/lightness.ts';
import { type Cell, createCell } from './cell.ts';

const query = /* @__PURE__ */ matchMedia('(prefers-color-scheme: dark)');

/** Whether the app follows the system; set once at boot. */
let isFollowing = true;

function followSystem(): Cell<boolean> {
  const cell = createCell(query.matches);
  query.addEventListener('change', () => void (cell.value = isFollowing && query.matches));
  return cell;
}

/** Whether colours are those of the dark scheme. What shows a colour listens to it. Whoever shows none does not load it. */
export const dark = /* @__PURE__ */ followSystem();

export function followScheme(follows: boolean): void {
  isFollowing = follows;
  dark.value = isFollowing && query.matches;
  document.documentElement.dataset.sampanScheme = follows ? 'auto' : 'light';
}

/** A surface's colour, or undefined where the theme's own must stand in. */
export const surfaceColor = (color: string | undefined): string | undefined =>
  color && dark.value && (lightnessOf(color) ?? 0) > 0.6 ? undefined : color;

/** A colour of text on the theme's surface, or undefined where the theme's own must stand in. */
export const textColor = (color: string | undefined): string | undefined =>
  color && dark.value && (lightnessOf(color) ?? 1) < 0.4 ? undefined : color;
