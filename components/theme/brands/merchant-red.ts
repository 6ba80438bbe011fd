// Written by scripts/tokens.mjs from components/tokens/tokens.table.ts: change that, not this file.

import type { Brand } from '../../tokens/palette.ts';
import './merchant-red.css';

/** The red of a big sale. */
export const merchantRed: Brand = { class: 'sp-brand-merchant-red' };
