// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';
import type { ImageMode } from './details.ts';

/**
 * A picture.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/image.html
 * @see https://opendocs.alipay.com/mini/component/image
 */
export interface ImageProps extends Omit<CommonProps, 'children'> {
  /** Address or path of the picture. */
  src?: Reactive<string | undefined>;
  /** How the picture fills the box. Default `scaleToFill`. */
  mode?: Reactive<ImageMode | undefined>;
  /** Is fetched when it comes near the screen. Default `false`. */
  lazyLoad?: Reactive<boolean | undefined>;
  /** Reads WebP from the network. Default `false`. Only on wechat and web. */
  webp?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** A long press offers to send, save and scan the picture. Default `false`. Only on wechat and web. */
  showMenuByLongpress?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** Appears slowly. Skyline renderer only. Default `false`. Only on wechat. */
  fadeIn?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Picture that is shown until it is there. Only on alipay and web. */
  defaultSource?: HostOnly<'alipay' | 'web', Reactive<string | undefined>>;
  /** The picture is there. */
  onLoad?: Handler<{ readonly width: number; readonly height: number }>;
  /** The picture cannot be shown. */
  onError?: Handler<{ readonly errMsg?: string }>;
}
