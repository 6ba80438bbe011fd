// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * A live stream. Only on wechat and web.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/live-player.html
 */
export interface LivePlayerProps extends CommonProps {
  /** Address of the stream. */
  src?: Reactive<string | undefined>;
  /** For many viewers, or for calls. Default `live`. */
  mode?: Reactive<'live' | 'RTC' | undefined>;
  /** Plays by itself. Default `false`. */
  autoplay?: Reactive<boolean | undefined>;
  /** Has no sound. Default `false`. */
  muted?: Reactive<boolean | undefined>;
  /** How the picture is turned. Default `vertical`. */
  orientation?: Reactive<'vertical' | 'horizontal' | undefined>;
  /** How the picture fills the box. Default `contain`. */
  objectFit?: Reactive<'contain' | 'fillCrop' | undefined>;
  /** Shortest delay. Default `1` s. */
  minCache?: Reactive<number | undefined>;
  /** Longest delay. Default `3` s. */
  maxCache?: Reactive<number | undefined>;
  /** Where the sound comes out. Default `speaker`. */
  soundMode?: Reactive<'speaker' | 'ear' | undefined>;
  /** Pauses when another page is opened. Default `true`. */
  autoPauseIfNavigate?: Reactive<boolean | undefined>;
  /** Pauses when a page of WeChat is opened. Default `true`. Only on wechat. */
  autoPauseIfOpenNative?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** When it becomes a small window. Only on wechat. */
  pictureInPictureMode?: HostOnly<'wechat', Reactive<'push' | 'pop' | '' | readonly ('push' | 'pop')[] | undefined>>;
  /** Referrer of its requests. Default `no-referrer`. Only on wechat. */
  referrerPolicy?: HostOnly<'wechat', Reactive<'origin' | 'no-referrer' | undefined>>;
  /** Turning the phone opens the full screen. Default `false`. Only on wechat. */
  enableAutoRotation?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Can be cast. Default `false`. Only on wechat. */
  enableCasting?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Its state changes. */
  onStateChange?: Handler<{ readonly code: number }>;
  /** It goes to the full screen or comes back. */
  onFullScreenChange?: Handler<{ readonly fullScreen: boolean; readonly direction: number }>;
  /** How the network is. */
  onNetStatus?: Handler<{ readonly info: Readonly<Record<string, unknown>> }>;
  /** It becomes a small window. Only on wechat. */
  onEnterPictureInPicture?: HostOnly<'wechat', Handler>;
  /** It is no small window any more. Only on wechat. */
  onLeavePictureInPicture?: HostOnly<'wechat', Handler>;
  /** The user has chosen a screen. Only on wechat. */
  onCastingUserSelect?: HostOnly<'wechat', Handler<{ readonly state: 'success' | 'fail' }>>;
  /** Casting began or failed. Only on wechat. */
  onCastingStateChange?: HostOnly<'wechat', Handler<{ readonly type?: string; readonly state: 'success' | 'fail' }>>;
  /** Casting was interrupted. Only on wechat. */
  onCastingInterrupt?: HostOnly<'wechat', Handler>;
  /** How loud it is. Only on wechat. */
  onAudioVolumeNotify?: HostOnly<'wechat', Handler<{ readonly volume?: number }>>;
}
