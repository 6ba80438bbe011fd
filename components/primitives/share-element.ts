// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, HostOnly, CommonProps } from './common-props.ts';

/**
 * An element that flies to the one of the same name in a PageContainer.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/share-element.html
 * @see https://opendocs.alipay.com/mini/component/share-element
 */
export interface ShareElementProps extends CommonProps {
  /** What the two elements have in common. */
  name?: Reactive<string | undefined>;
  /** Whether it flies. Default `false`. */
  transform?: Reactive<boolean | undefined>;
  /** Time that it flies. Default `300` ms. */
  duration?: Reactive<number | undefined>;
  /** How it flies: an easing function of CSS. Default `ease-out`. */
  easingFunction?: Reactive<string | undefined>;
  /** Flies when a gesture goes back, too. Default `false`. Only on wechat. */
  transitionOnGesture?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Which of the two flies there. Skyline renderer only. Default `to`. Only on wechat. */
  shuttleOnPush?: HostOnly<'wechat', Reactive<'from' | 'to' | undefined>>;
  /** Which of the two flies back. Skyline renderer only. Default `to`. Only on wechat. */
  shuttleOnPop?: HostOnly<'wechat', Reactive<'from' | 'to' | undefined>>;
  /** The way that it takes. Skyline renderer only. Default `materialRectArc`. Only on wechat. */
  rectTweenType?: HostOnly<'wechat', Reactive<string | undefined>>;
}
