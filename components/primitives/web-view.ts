// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, CommonProps } from './common-props.ts';

/**
 * A web page that fills the whole page.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/web-view.html
 * @see https://opendocs.alipay.com/mini/component/web-view
 */
export interface WebViewProps extends Omit<CommonProps, 'children'> {
  /** Address of the page. */
  src?: Reactive<string | undefined>;
  /** The page has sent something. */
  onMessage?: Handler<{ readonly data: unknown }>;
  /** The page is there. */
  onLoad?: Handler<{ readonly src?: string }>;
  /** The page cannot be shown. */
  onError?: Handler<{ readonly src?: string; readonly url?: string }>;
}
