// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * A box.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/view.html
 * @see https://opendocs.alipay.com/mini/component/view
 */
export interface ViewProps extends CommonProps {
  /** Class while pressed; `none` for no effect. Default `none`. */
  hoverClass?: Reactive<string | undefined>;
  /** Elements around do not look pressed as well. Default `false`. */
  hoverStopPropagation?: Reactive<boolean | undefined>;
  /** Time until the class is set. Default `50` ms. */
  hoverStartTime?: Reactive<number | undefined>;
  /** Time that the class stays after release. Default `400` ms. */
  hoverStayTime?: Reactive<number | undefined>;
  /** Keeps the page from being scrolled there. Default `false`. Only on alipay. */
  disableScroll?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** What `my.createAnimation` has made. Only on alipay. */
  animation?: HostOnly<'alipay', Reactive<Readonly<Record<string, unknown>> | undefined>>;
  /** What it is for screen readers. Only on alipay. */
  role?: HostOnly<'alipay', Reactive<string | undefined>>;
  /** More than half of it comes into view. Only on alipay. */
  onAppear?: HostOnly<'alipay', Handler>;
  /** More than half of it goes out of view. Only on alipay. */
  onDisappear?: HostOnly<'alipay', Handler>;
  /** Half of it comes into view for the first time. Only on alipay. */
  onFirstAppear?: HostOnly<'alipay', Handler>;
}
