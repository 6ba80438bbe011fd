// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, CommonProps } from './common-props.ts';

/**
 * A box to tick.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/checkbox.html
 * @see https://opendocs.alipay.com/mini/component/checkbox
 */
export interface CheckboxProps extends Omit<CommonProps, 'children'> {
  /** What the CheckboxGroup around reports of it. */
  value?: Reactive<string | undefined>;
  /** Is ticked. With it the box shows what the app says, after every event. Default `false`. */
  checked?: Reactive<boolean | undefined>;
  /** Cannot be used. Default `false`. */
  disabled?: Reactive<boolean | undefined>;
  /** Colour while ticked. Default `''`; on wechat `#09BB07`. */
  color?: Reactive<string | undefined>;
  /** The user ticks it, or takes the tick away. */
  onChange?: Handler<{ readonly checked: boolean }>;
}
