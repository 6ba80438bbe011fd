import { type Cell, createCell } from './cell.ts';

/** Badges of the tab bar, by number of the tab. */
export const badges: Cell<readonly (string | undefined)[]> = createCell<readonly (string | undefined)[]>([]);
