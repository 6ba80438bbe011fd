// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, CommonProps } from './common-props.ts';

/**
 * Radios of which one can be chosen.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/radio-group.html
 * @see https://opendocs.alipay.com/mini/component/radio-group
 */
export interface RadioGroupProps extends CommonProps {
  /** Key of the value in what a Form submits. */
  name?: Reactive<string | undefined>;
  /** Another one is chosen. */
  onChange?: Handler<{ readonly value: string }>;
}
