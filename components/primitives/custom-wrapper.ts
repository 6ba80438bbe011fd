// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { BareProps } from './common-props.ts';

/**
 * The same as Block, for code that comes from elsewhere: updates are small without it.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/custom-wrapper.html
 * @see https://opendocs.alipay.com/mini/component/custom-wrapper
 */
export interface CustomWrapperProps extends BareProps {}
