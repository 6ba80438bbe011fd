// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';
import type { ScrollDetail } from './details.ts';

/**
 * A box above native elements such as Map, Video, Canvas and Camera.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/cover-view.html
 * @see https://opendocs.alipay.com/mini/component/cover-view
 */
export interface CoverViewProps extends CommonProps {
  /** Position from the top, where its style makes it scroll. In px. */
  scrollTop?: Reactive<number | undefined>;
  /** The pin of a Map whose bubble it is. Only on wechat. */
  markerId?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** The slot of a Map that it stands in. Only on wechat. */
  slot?: HostOnly<'wechat', Reactive<'callout' | undefined>>;
  /** Scrolls sideways. Default `false`. Only on alipay. Source: @tarojs/components 4.2.1. */
  scrollX?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** Scrolls up and down. Default `false`. Only on alipay. Source: @tarojs/components 4.2.1. */
  scrollY?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** Distance from the start at which `onScrollToUpper` comes. Default `50` px. Only on alipay. Source: @tarojs/components 4.2.1. */
  upperThreshold?: HostOnly<'alipay', Reactive<number | undefined>>;
  /** Distance from the end at which `onScrollToLower` comes. Default `50` px. Only on alipay. Source: @tarojs/components 4.2.1. */
  lowerThreshold?: HostOnly<'alipay', Reactive<number | undefined>>;
  /** Position from the left. In px. Only on alipay. Source: @tarojs/components 4.2.1. */
  scrollLeft?: HostOnly<'alipay', Reactive<number | undefined>>;
  /** Id of the element inside to scroll to. Only on alipay. Source: @tarojs/components 4.2.1. */
  scrollIntoView?: HostOnly<'alipay', Reactive<string | undefined>>;
  /** Moves smoothly when a position is set. Default `false`. Only on alipay. Source: @tarojs/components 4.2.1. */
  scrollWithAnimation?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** Time of smooth scrolling. In ms. Only on alipay. Source: @tarojs/components 4.2.1. */
  scrollAnimationDuration?: HostOnly<'alipay', Reactive<number | undefined>>;
  /** A tap on the status bar scrolls to the top. Default `false`. Only on alipay. Source: @tarojs/components 4.2.1. */
  enableBackToTop?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** At its ends the page does not scroll. Default `false`. Only on alipay. Source: @tarojs/components 4.2.1. */
  trapScroll?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** Locks scrolling towards the end: always, or when it is there. Only on alipay. Source: @tarojs/components 4.2.1. */
  disableLowerScroll?: HostOnly<'alipay', Reactive<'always' | 'out-of-bounds' | undefined>>;
  /** Locks scrolling towards the start: always, or when it is there. Only on alipay. Source: @tarojs/components 4.2.1. */
  disableUpperScroll?: HostOnly<'alipay', Reactive<'always' | 'out-of-bounds' | undefined>>;
  /** While it scrolls. Only on alipay. Source: @tarojs/components 4.2.1. */
  onScroll?: HostOnly<'alipay', Handler<ScrollDetail>>;
  /** The start is near. Only on alipay. Source: @tarojs/components 4.2.1. */
  onScrollToUpper?: HostOnly<'alipay', Handler>;
  /** The end is near. Only on alipay. Source: @tarojs/components 4.2.1. */
  onScrollToLower?: HostOnly<'alipay', Handler>;
}
