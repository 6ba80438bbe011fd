// Every snack that a picture can show, by name.
import { nuts } from './nuts.ts';
import { savoury } from './savoury.ts';
import { sweet } from './sweet.ts';

export const pieces = { ...nuts, ...savoury, ...sweet };
export type PieceName = keyof typeof pieces;
