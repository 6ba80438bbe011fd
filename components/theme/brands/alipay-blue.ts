// Written by scripts/tokens.mjs from components/tokens/tokens.table.ts: change that, not this file.

import type { Brand } from '../../tokens/palette.ts';
import './alipay-blue.css';

/** Alipay's blue. */
export const alipayBlue: Brand = { class: 'sp-brand-alipay-blue' };
