// The author's bar and page colours in both colour schemes: a light surface would dazzle in the dark, a brand colour stays.
import { signal } from '@preact/signals';
import { lightnessOf } from '../../../core/lightness.ts';

const query = matchMedia('(prefers-color-scheme: dark)');

const prefersDark = signal(query.matches);
query.addEventListener('change', () => (prefersDark.value = query.matches));

/** Whether the app follows the system; set once at boot. */
const isFollowing = signal(true);

export function followScheme(follows: boolean): void {
  isFollowing.value = follows;
  document.documentElement.dataset.sampanScheme = follows ? 'auto' : 'light';
}

export const isDark = (): boolean => isFollowing.value && prefersDark.value;

/** A surface's colour, or undefined where the theme's own must stand in. */
export const surfaceColor = (color: string | undefined): string | undefined =>
  color && isDark() && (lightnessOf(color) ?? 0) > 0.6 ? undefined : color;

/** A colour of text on the theme's surface, or undefined where the theme's own must stand in. */
export const textColor = (color: string | undefined): string | undefined =>
  color && isDark() && (lightnessOf(color) ?? 1) < 0.4 ? undefined : color;
