// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * A layer that comes over the page; going back closes it instead of the page. One on a page.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/page-container.html
 * @see https://opendocs.alipay.com/mini/04ne6j
 */
export interface PageContainerProps extends CommonProps {
  /** Whether it is there. Default `false`. */
  show?: Reactive<boolean | undefined>;
  /** Time of its coming and going. Default `300` ms. */
  duration?: Reactive<number | undefined>;
  /** Its place in depth. Default `100`. */
  zIndex?: Reactive<number | undefined>;
  /** Shades the page behind it. Default `true`. */
  overlay?: Reactive<boolean | undefined>;
  /** Where it comes from. Default `bottom`. */
  position?: Reactive<'top' | 'bottom' | 'right' | 'center' | undefined>;
  /** Has round corners. Default `false`. */
  round?: Reactive<boolean | undefined>;
  /** Sliding down closes it. Default `false`. */
  closeOnSlideDown?: Reactive<boolean | undefined>;
  /** Style of the shade. */
  overlayStyle?: Reactive<string | undefined>;
  /** Style of the layer. */
  customStyle?: Reactive<string | undefined>;
  /** Before it comes. */
  onBeforeEnter?: Handler;
  /** While it comes. */
  onEnter?: Handler;
  /** It has come. */
  onAfterEnter?: Handler;
  /** Before it goes. */
  onBeforeLeave?: Handler;
  /** While it goes. */
  onLeave?: Handler;
  /** It has gone. Set `show` to false here. */
  onAfterLeave?: Handler;
  /** The shade was tapped. */
  onClickOverlay?: Handler;
  /** Its coming was interrupted. Only on alipay and web. */
  onEnterCancelled?: HostOnly<'alipay' | 'web', Handler>;
  /** Its going was interrupted. Only on alipay and web. */
  onLeaveCancelled?: HostOnly<'alipay' | 'web', Handler>;
}
