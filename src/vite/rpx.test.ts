import { expect, it } from 'vitest';
import { rpxToCalc } from './rpx.ts';

it.each([
  ['width: 20rpx', 'width: calc(20 * var(--rpx))'],
  ['margin: -1.5rpx .5RPX', 'margin: calc(-1.5 * var(--rpx)) calc(0.5 * var(--rpx))'],
  ['width: calc(100% - 20rpx)', 'width: calc(100% - calc(20 * var(--rpx)))'],
  ['--gap:8rpx', '--gap:calc(8 * var(--rpx))'],
  [`content: "20rpx"; /* 20rpx */ background: url(20rpx.png)`, undefined],
  ['.a-20rpx { color: red } #x20rpx { color: red }', undefined],
  ['width: 20px; height: 20rpxx', undefined],
])('%s', (css, expected) => expect(rpxToCalc(css)).toBe(expected ?? css));
