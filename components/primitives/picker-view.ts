// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, CommonProps } from './common-props.ts';

/**
 * Wheels of choices in the page. Holds PickerViewColumn only.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/picker-view.html
 * @see https://opendocs.alipay.com/mini/component/picker-view
 */
export interface PickerViewProps extends CommonProps {
  /** Index of the choice in each column. */
  value?: Reactive<readonly number[] | undefined>;
  /** Style of the frame in the middle. */
  indicatorStyle?: Reactive<string | undefined>;
  /** Class of the frame in the middle. */
  indicatorClass?: Reactive<string | undefined>;
  /** Style of the shade above and below. */
  maskStyle?: Reactive<string | undefined>;
  /** Class of the shade above and below. */
  maskClass?: Reactive<string | undefined>;
  /** Reports when the finger is lifted, not when the wheel stands. Default `false`. */
  immediateChange?: Reactive<boolean | undefined>;
  /** Another choice. */
  onChange?: Handler<{ readonly value: readonly number[] }>;
  /** A wheel begins to turn. */
  onPickStart?: Handler;
  /** The wheel stands. */
  onPickEnd?: Handler;
}
