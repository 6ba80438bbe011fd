// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { BareProps } from './common-props.ts';

/**
 * Several elements as one, without a box.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/block.html
 * @see https://opendocs.alipay.com/mini/component/block
 */
export interface BlockProps extends BareProps {}
