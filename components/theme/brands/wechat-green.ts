// Written by scripts/tokens.mjs from components/tokens/tokens.table.ts: change that, not this file.

import type { Brand } from '../../tokens/palette.ts';
import './wechat-green.css';

/** WeChat's green. */
export const wechatGreen: Brand = { class: 'sp-brand-wechat-green' };
