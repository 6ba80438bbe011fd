// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * A place to draw on.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/canvas.html
 * @see https://opendocs.alipay.com/mini/component/canvas
 */
export interface CanvasProps extends CommonProps {
  /** The kind of its context. */
  type?: Reactive<'2d' | 'webgl' | '' | undefined>;
  /** Moving a finger on it does not scroll the page. Default `false`. */
  disableScroll?: Reactive<boolean | undefined>;
  /** Its name for the old interface, without `type`. Only on wechat. */
  canvasId?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Width of its pixels. Default `300px`. Only on alipay and web. */
  width?: HostOnly<'alipay' | 'web', Reactive<string | undefined>>;
  /** Height of its pixels. Default `225px`. Only on alipay and web. */
  height?: HostOnly<'alipay' | 'web', Reactive<string | undefined>>;
  /** It failed. Only on wechat. */
  onError?: HostOnly<'wechat', Handler<{ readonly errMsg?: string }>>;
  /** It can be drawn on. Only on alipay and web. */
  onReady?: HostOnly<'alipay' | 'web', Handler>;
}
