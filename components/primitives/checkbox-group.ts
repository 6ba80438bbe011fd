// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, CommonProps } from './common-props.ts';

/**
 * Checkboxes that belong together.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/checkbox-group.html
 * @see https://opendocs.alipay.com/mini/component/checkbox-group
 */
export interface CheckboxGroupProps extends CommonProps {
  /** Key of the value in what a Form submits. */
  name?: Reactive<string | undefined>;
  /** One was ticked or unticked: the values of all that are. */
  onChange?: Handler<{ readonly value: readonly string[] }>;
}
