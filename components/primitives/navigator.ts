// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * A link to a page of the app.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/navigator.html
 * @see https://opendocs.alipay.com/mini/component/navigator
 */
export interface NavigatorProps extends CommonProps {
  /** The route where it leads. */
  url?: Reactive<string | undefined>;
  /** How it gets there. Default `navigate`. Only on wechat: `exit`. */
  openType?: Reactive<'navigate' | 'redirect' | 'switchTab' | 'reLaunch' | 'navigateBack' | 'exit' | undefined>;
  /** Class while pressed; `none` for no effect. Default `navigator-hover`; on alipay `none`. */
  hoverClass?: Reactive<string | undefined>;
  /** Elements around do not look pressed as well. Default `false`. Only on wechat and web. */
  hoverStopPropagation?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** Time until the class is set. Default `50` ms. */
  hoverStartTime?: Reactive<number | undefined>;
  /** Time that the class stays after release. Default `600` ms. */
  hoverStayTime?: Reactive<number | undefined>;
  /** How many pages to go back, with `openType="navigateBack"`. Default `1`. Only on wechat and web. */
  delta?: HostOnly<'wechat' | 'web', Reactive<number | undefined>>;
  /** Where it leads: this app, or another mini program. Default `self`. Only on wechat. */
  target?: HostOnly<'wechat', Reactive<'self' | 'miniProgram' | undefined>>;
  /** Id of the other mini program. Only on wechat. */
  appId?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** The other's page; its first one if unset. Only on wechat. */
  path?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Data for the other. Only on wechat. */
  extraData?: HostOnly<'wechat', Reactive<Readonly<Record<string, unknown>> | undefined>>;
  /** The other's version. Default `release`. Only on wechat. */
  version?: HostOnly<'wechat', Reactive<'develop' | 'trial' | 'release' | undefined>>;
  /** The other's short link, instead of `appId` and `path`. Only on wechat. */
  shortLink?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** The other mini program was opened. Only on wechat. */
  onSuccess?: HostOnly<'wechat', Handler>;
  /** It could not be opened. Only on wechat. */
  onFail?: HostOnly<'wechat', Handler<{ readonly errMsg?: string }>>;
  /** After either. Only on wechat. */
  onComplete?: HostOnly<'wechat', Handler>;
}
