// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * A number between two others, set by sliding.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/slider.html
 * @see https://opendocs.alipay.com/mini/component/slider
 */
export interface SliderProps extends Omit<CommonProps, 'children'> {
  /** Smallest value. Default `0`. */
  min?: Reactive<number | undefined>;
  /** Largest value. Default `100`. */
  max?: Reactive<number | undefined>;
  /** Distance between two values; divides the range without a rest. Default `1`. */
  step?: Reactive<number | undefined>;
  /** The number. Default `0`. */
  value?: Reactive<number | undefined>;
  /** Cannot be used. Default `false`. */
  disabled?: Reactive<boolean | undefined>;
  /** Shows the number. Default `false`. */
  showValue?: Reactive<boolean | undefined>;
  /** Colour of the bar up to the handle. Default `#1aad19`; on alipay `#108ee9`; on web `''`. */
  activeColor?: Reactive<string | undefined>;
  /** Colour of the rest of the bar. Default `#e9e9e9`; on alipay `#ddd`; on web `''`. */
  backgroundColor?: Reactive<string | undefined>;
  /** Size of the handle. Default `28` px; on alipay `22`. */
  blockSize?: Reactive<number | undefined>;
  /** Colour of the handle. Default `#ffffff`; on alipay `#fff`. */
  blockColor?: Reactive<string | undefined>;
  /** Key of the value in what a Form submits. */
  name?: Reactive<string | undefined>;
  /** Thickness of the bar. Default `4` px. Only on alipay. */
  trackSize?: HostOnly<'alipay', Reactive<number | undefined>>;
  /** The handle was let go. */
  onChange?: Handler<{ readonly value: number }>;
  /** While the handle moves. */
  onChanging?: Handler<{ readonly value: number }>;
}
