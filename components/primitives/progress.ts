// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * How far something has got.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/progress.html
 * @see https://opendocs.alipay.com/mini/component/progress
 */
export interface ProgressProps extends Omit<CommonProps, 'children'> {
  /** How far, 0 to 100. Default `0` %. */
  percent?: Reactive<number | undefined>;
  /** Shows the number beside the bar. Default `false`. */
  showInfo?: Reactive<boolean | undefined>;
  /** Thickness of the bar. Default `6` px. */
  strokeWidth?: Reactive<number | undefined>;
  /** Colour of what is done. Default `#09BB07`. */
  activeColor?: Reactive<string | undefined>;
  /** Colour of what is to come. Default `#EBEBEB`. */
  backgroundColor?: Reactive<string | undefined>;
  /** The bar grows to its length. Default `false`. */
  active?: Reactive<boolean | undefined>;
  /** Radius of its corners. Default `0` px. Only on wechat and web. */
  borderRadius?: HostOnly<'wechat' | 'web', Reactive<number | undefined>>;
  /** Size of the number. Default `16` px. Only on wechat and web. */
  fontSize?: HostOnly<'wechat' | 'web', Reactive<number | undefined>>;
  /** Grows from the start, or from where it was. Default `backwards`. Only on wechat and web. */
  activeMode?: HostOnly<'wechat' | 'web', Reactive<'backwards' | 'forwards' | undefined>>;
  /** Time that 1 % takes. Default `30` ms. Only on wechat and web. */
  duration?: HostOnly<'wechat' | 'web', Reactive<number | undefined>>;
  /** The bar has grown to its length. Only on wechat and web. */
  onActiveEnd?: HostOnly<'wechat' | 'web', Handler<{ readonly curPercent?: number }>>;
}
