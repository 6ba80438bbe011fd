// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';
import type { PhoneNumberDetail } from './details.ts';

/**
 * A button.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/button.html
 * @see https://opendocs.alipay.com/mini/component/button
 */
export interface ButtonProps extends CommonProps {
  /** Its size. Default `default`. */
  size?: Reactive<'default' | 'mini' | undefined>;
  /** What it is for. Default `default`. */
  type?: Reactive<'default' | 'primary' | 'warn' | undefined>;
  /** Is an outline. Default `false`. */
  plain?: Reactive<boolean | undefined>;
  /** Cannot be used. Default `false`. */
  disabled?: Reactive<boolean | undefined>;
  /** Shows that something is going on. Default `false`. */
  loading?: Reactive<boolean | undefined>;
  /** What it does to the Form around. */
  formType?: Reactive<'submit' | 'reset' | '' | undefined>;
  /** What it asks the platform for. The values differ from host to host. */
  openType?: Reactive<string | undefined>;
  /** Class while pressed; `none` for no effect. Default `button-hover`. */
  hoverClass?: Reactive<string | undefined>;
  /** Elements around do not look pressed as well. Default `false`. */
  hoverStopPropagation?: Reactive<boolean | undefined>;
  /** Time until the class is set. Default `20` ms. */
  hoverStartTime?: Reactive<number | undefined>;
  /** Time that the class stays after release. Default `70` ms. */
  hoverStayTime?: Reactive<number | undefined>;
  /** Language of what `openType="getUserInfo"` gives. Default `en`. Only on wechat. */
  lang?: HostOnly<'wechat', Reactive<'en' | 'zh_CN' | 'zh_TW' | undefined>>;
  /** Where a chat comes from; with `openType="contact"`. Only on wechat. */
  sessionFrom?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Title of the card in the chat; the page's if unset. Only on wechat. */
  sendMessageTitle?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Page of the card in the chat; this one if unset. Only on wechat. */
  sendMessagePath?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Picture of the card in the chat; a picture of the page if unset. Only on wechat. */
  sendMessageImg?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Offers the card in the chat. Default `false`. Only on wechat. */
  showMessageCard?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** What an app is given; with `openType="launchApp"`. Only on wechat. */
  appParameter?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** What `openType="getAuthorize"` asks for. Only on alipay. */
  scope?: HostOnly<'alipay', Reactive<'phoneNumber' | 'userInfo' | undefined>>;
  /** Id of the account to follow, with `openType="lifestyle"`. Only on alipay. */
  publicId?: HostOnly<'alipay', Reactive<string | undefined>>;
  /** The answer to `openType="getUserInfo"`. */
  onGetUserInfo?: Handler<Record<string, unknown>>;
  /** The answer to `openType="getPhoneNumber"`. */
  onGetPhoneNumber?: Handler<PhoneNumberDetail>;
  /** What `openType` asked for has failed. */
  onError?: Handler<{ readonly errMsg?: string }>;
  /** Back from the chat. Only on wechat. */
  onContact?: HostOnly<
    'wechat',
    Handler<{ readonly errMsg: string; readonly path?: string; readonly query?: Readonly<Record<string, unknown>> }>
  >;
  /** The answer to `openType="getRealtimePhoneNumber"`. Only on wechat. */
  onGetRealTimePhoneNumber?: HostOnly<'wechat', Handler<{ readonly code?: string }>>;
  /** Back from the settings. Only on wechat. */
  onOpenSetting?: HostOnly<'wechat', Handler<{ readonly authSetting?: Readonly<Record<string, boolean>> }>>;
  /** The app was opened. Only on wechat. */
  onLaunchApp?: HostOnly<'wechat', Handler>;
  /** A picture of the user was chosen. Only on wechat. */
  onChooseAvatar?: HostOnly<'wechat', Handler<{ readonly avatarUrl: string }>>;
  /** The user has agreed to the terms of privacy. Only on wechat. */
  onAgreePrivacyAuthorization?: HostOnly<'wechat', Handler>;
  /** The user has agreed, with `openType="getAuthorize"`. Only on alipay. */
  onGetAuthorize?: HostOnly<'alipay', Handler<Readonly<Record<string, unknown>>>>;
  /** The button to follow was tapped. Only on alipay. */
  onFollowLifestyle?: HostOnly<'alipay', Handler<{ readonly followStatus: 1 | 2 | 3 | true }>>;
}
