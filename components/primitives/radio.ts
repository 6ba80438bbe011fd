// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, CommonProps } from './common-props.ts';

/**
 * One choice of a RadioGroup.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/radio.html
 * @see https://opendocs.alipay.com/mini/component/radio
 */
export interface RadioProps extends Omit<CommonProps, 'children'> {
  /** What the RadioGroup reports when it is chosen. */
  value?: Reactive<string | undefined>;
  /** Is chosen. Default `false`. */
  checked?: Reactive<boolean | undefined>;
  /** Cannot be used. Default `false`. */
  disabled?: Reactive<boolean | undefined>;
  /** Colour while chosen. Default `#09BB07`; on alipay `''`; on web `''`. */
  color?: Reactive<string | undefined>;
}
