// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, CommonProps } from './common-props.ts';

/**
 * A text that belongs to a field: a tap on it is one on the field.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/label.html
 * @see https://opendocs.alipay.com/mini/component/label
 */
export interface LabelProps extends CommonProps {
  /** Id of the field; without it the first one inside. */
  for?: Reactive<string | undefined>;
}
