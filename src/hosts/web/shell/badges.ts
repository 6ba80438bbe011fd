import { type Signal, signal } from '@preact/signals';

/** Badges of the tab bar, by number of the tab. */
export const badges: Signal<readonly (string | undefined)[]> = signal([]);
