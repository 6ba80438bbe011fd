// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * A picture above native elements.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/cover-image.html
 * @see https://opendocs.alipay.com/mini/component/cover-image
 */
export interface CoverImageProps extends Omit<CommonProps, 'children'> {
  /** Address or path of the picture. */
  src?: Reactive<string | undefined>;
  /** Referrer of its requests. Only on wechat and web. */
  referrerPolicy?: HostOnly<'wechat' | 'web', Reactive<'origin' | 'no-referrer' | undefined>>;
  /** The picture is there. Only on wechat and web. */
  onLoad?: HostOnly<'wechat' | 'web', Handler>;
  /** The picture cannot be shown. Only on wechat and web. */
  onError?: HostOnly<'wechat' | 'web', Handler<{ readonly errMsg?: string }>>;
}
