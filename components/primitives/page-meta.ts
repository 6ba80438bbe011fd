// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * The page's own looks and scrolling. Stands first in a page.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/page-meta.html
 * @see https://opendocs.alipay.com/mini/component/pagemeta
 */
export interface PageMetaProps extends CommonProps {
  /** Colour of the window behind the page, `#rrggbb`. */
  backgroundColor?: Reactive<string | undefined>;
  /** Colour of the window above the page, `#rrggbb`; iOS. */
  backgroundColorTop?: Reactive<string | undefined>;
  /** Colour of the window below the page, `#rrggbb`; iOS. */
  backgroundColorBottom?: Reactive<string | undefined>;
  /** Colour of the page's content. */
  rootBackgroundColor?: Reactive<string | undefined>;
  /** Where the page scrolls to, in px or rpx. */
  scrollTop?: Reactive<string | undefined>;
  /** Time of scrolling. Default `300` ms. */
  scrollDuration?: Reactive<number | undefined>;
  /** Style of the page's root element. */
  pageStyle?: Reactive<string | undefined>;
  /** What 1 rem is; `system` for the user's own size. */
  rootFontSize?: Reactive<string | undefined>;
  /** Font size of the page; `system` for the user's own size. */
  pageFontSize?: Reactive<string | undefined>;
  /** Look of the pull-down indicator. Only on wechat. */
  backgroundTextStyle?: HostOnly<'wechat', Reactive<'dark' | 'light' | undefined>>;
  /** How the page is turned. Only on wechat. */
  pageOrientation?: HostOnly<'wechat', Reactive<'auto' | 'portrait' | 'landscape' | undefined>>;
  /** The page scrolls. */
  onScroll?: Handler<{ readonly scrollTop: number }>;
  /** The page has another size. Only on wechat and web. */
  onResize?: HostOnly<
    'wechat' | 'web',
    Handler<{ readonly size: { readonly windowWidth: number; readonly windowHeight: number } }>
  >;
  /** The page has come to `scrollTop`. Only on wechat and web. */
  onScrollDone?: HostOnly<'wechat' | 'web', Handler>;
}
