// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, HostOnly, CommonProps } from './common-props.ts';

/**
 * One slide of a Swiper, as large as it.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/swiper-item.html
 * @see https://opendocs.alipay.com/mini/component/swiper-item
 */
export interface SwiperItemProps extends CommonProps {
  /** Its name, which the events of the Swiper tell. Only on wechat. */
  itemId?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Is not laid out while it is not shown. Default `false`. Only on wechat. */
  skipHiddenItemLayout?: HostOnly<'wechat', Reactive<boolean | undefined>>;
}
