// Styles as the browser takes them: `rpx` is a 750th of the app's width, which `--rpx` in element.css holds.
import { cssText } from '../../../core/css-text.ts';

const rpx = /(^|[^\w.-])(-?\d*\.?\d+)rpx\b/g;

/** `12rpx` -> `calc(12 * var(--rpx))`, wherever it stands in a CSS value. */
export const webLength = (value: string): string =>
  // Twice: neighbours share the blank between them, so one pass takes every other one.
  value.includes('rpx') ? value.replace(rpx, toCalc).replace(rpx, toCalc) : value;

const toCalc = (_: string, before: string, number: string): string => `${before}calc(${number} * var(--rpx))`;

/** CSS text of a style prop, or undefined when there is none. */
export const styleText = (style: unknown): string | undefined => webLength(cssText(style)) || undefined;
