// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * A film.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/video.html
 * @see https://opendocs.alipay.com/mini/component/video
 */
export interface VideoProps extends CommonProps {
  /** Address of the film. */
  src?: Reactive<string | undefined>;
  /** Picture before it plays. */
  poster?: Reactive<string | undefined>;
  /** Its length, where the file does not say. In s. */
  duration?: Reactive<number | undefined>;
  /** Where it begins. Default `0` s. */
  initialTime?: Reactive<number | undefined>;
  /** Plays by itself. Default `false`. */
  autoplay?: Reactive<boolean | undefined>;
  /** Begins again at its end. Default `false`. */
  loop?: Reactive<boolean | undefined>;
  /** Has no sound. Default `false`. */
  muted?: Reactive<boolean | undefined>;
  /** Shows controls. Default `true`. */
  controls?: Reactive<boolean | undefined>;
  /** How the full screen is turned: 0, 90 or -90; by the shape of the film if unset. In deg. */
  direction?: Reactive<0 | 90 | -90 | undefined>;
  /** How the film fills the box. Default `contain`. */
  objectFit?: Reactive<'contain' | 'fill' | 'cover' | undefined>;
  /** Shows the button for the full screen. Default `true`. */
  showFullscreenBtn?: Reactive<boolean | undefined>;
  /** Shows the button that plays, in the controls. Default `true`. */
  showPlayBtn?: Reactive<boolean | undefined>;
  /** Shows the button that plays, in the middle. Default `true`. */
  showCenterPlayBtn?: Reactive<boolean | undefined>;
  /** Shows the button for the sound. Default `false`; on alipay `true`. */
  showMuteBtn?: Reactive<boolean | undefined>;
  /** Sliding across the film moves it. Default `true`; on alipay `false`. */
  enableProgressGesture?: Reactive<boolean | undefined>;
  /** Title at the top of the full screen. Only on wechat. */
  title?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Comments that fly across. Only on wechat. */
  danmuList?: HostOnly<'wechat', Reactive<readonly Readonly<Record<string, unknown>>[] | undefined>>;
  /** Shows the button for them; cannot change. Default `false`. Only on wechat. */
  danmuBtn?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Shows them; cannot change. Default `false`. Only on wechat. */
  enableDanmu?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Sliding up and down changes brightness and loudness. Default `false`. Only on wechat. */
  pageGesture?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** The same as `pageGesture`. Default `false`. Only on wechat. */
  vslideGesture?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** The same in the full screen. Default `true`. Only on wechat. */
  vslideGestureInFullscreen?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Two taps play and pause. Default `false`. Only on wechat. */
  enablePlayGesture?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Shows the bar of progress in the controls. Default `true`. Only on wechat. */
  showProgress?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Shows a bar of progress at the lower edge. Default `true`. Only on wechat. */
  showBottomProgress?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Where the button is that plays. Default `bottom`. Only on wechat. */
  playBtnPosition?: HostOnly<'wechat', Reactive<'bottom' | 'center' | undefined>>;
  /** Pauses when another page is opened. Default `true`. Only on wechat and web. */
  autoPauseIfNavigate?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** Pauses when a page of WeChat is opened. Default `true`. Only on wechat. */
  autoPauseIfOpenNative?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Id of the ad before it. Only on wechat. */
  adUnitId?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Picture of it in searches. Only on wechat. */
  posterForCrawler?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Shows the button for casting. Default `false`. Only on wechat. */
  showCastingButton?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** When it becomes a small window. Only on wechat. */
  pictureInPictureMode?: HostOnly<'wechat', Reactive<'push' | 'pop' | '' | readonly ('push' | 'pop')[] | undefined>>;
  /** Shows progress in the small window. Default `false`. Only on wechat. */
  pictureInPictureShowProgress?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Turning the phone opens the full screen. Default `false`. Only on wechat. */
  enableAutoRotation?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Shows a button that locks the full screen. Default `false`. Only on wechat. */
  showScreenLockButton?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Shows a button that takes a picture, in the full screen. Default `false`. Only on wechat. */
  showSnapshotButton?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Shows a button for sound in the background. Default `false`. Only on wechat. */
  showBackgroundPlaybackButton?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Icon while it plays in the background; Android. Only on wechat. */
  backgroundPoster?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Referrer of its requests. Only on wechat. */
  referrerPolicy?: HostOnly<'wechat', Reactive<'origin' | 'no-referrer' | undefined>>;
  /** Is protected. Default `false`. Only on wechat. */
  isDrm?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Where devices are certified; Android, with `isDrm`. Only on wechat. */
  provisionUrl?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Where devices are certified; iOS, with `isDrm`. Only on wechat. */
  certificateUrl?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Where licences are given; with `isDrm`. Only on wechat. */
  licenseUrl?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Highest rate. In bit/s. Only on wechat. */
  preferredPeakBitRate?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** Is a live stream. Default `false`. Only on wechat. */
  isLive?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** How the picture before it fills the box, as CSS's `background-size`. Default `contain`. Only on alipay. */
  posterSize?: HostOnly<'alipay', Reactive<string | undefined>>;
  /** Shows a thin bar of progress while there are no controls. Default `false`. Only on alipay. */
  showThinProgressBar?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** How it warns of a mobile network, 0 (not at all) to 3. Default `1`. Only on alipay. */
  mobilenetHintType?: HostOnly<'alipay', Reactive<number | undefined>>;
  /** Where it floats. Default `none`. Only on alipay. */
  floatingMode?: HostOnly<'alipay', Reactive<'none' | 'page' | 'miniprogram' | undefined>>;
  /** Is drawn by the app rather than by the page. Default `true`. Only on alipay. Source: @tarojs/components 4.2.1. */
  enableNative?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** It begins or goes on. */
  onPlay?: Handler;
  /** It pauses. */
  onPause?: Handler;
  /** It is over. */
  onEnded?: Handler;
  /** While it plays. */
  onTimeUpdate?: Handler<{ readonly currentTime: number; readonly duration: number }>;
  /** It waits for data. */
  onWaiting?: Handler;
  /** It cannot be played. */
  onError?: Handler<{ readonly errMsg?: string }>;
  /** It goes to the full screen or comes back. */
  onFullScreenChange?: Handler<{ readonly fullScreen: boolean; readonly direction: 'vertical' | 'horizontal' }>;
  /** It becomes a small window. Only on wechat and web. */
  onEnterPictureInPicture?: HostOnly<'wechat' | 'web', Handler>;
  /** It is no small window any more. Only on wechat and web. */
  onLeavePictureInPicture?: HostOnly<'wechat' | 'web', Handler>;
  /** The user has chosen a screen. Only on wechat. */
  onCastingUserSelect?: HostOnly<'wechat', Handler<{ readonly state: 'success' | 'fail' }>>;
  /** Casting began or failed. Only on wechat. */
  onCastingStateChange?: HostOnly<'wechat', Handler<{ readonly type?: string; readonly state: 'success' | 'fail' }>>;
  /** Casting was interrupted. Only on wechat. */
  onCastingInterrupt?: HostOnly<'wechat', Handler>;
  /** How much is fetched. Only on wechat and web. */
  onProgress?: HostOnly<'wechat' | 'web', Handler<{ readonly buffered: number }>>;
  /** Size (px) and length (s) are known. Only on wechat and web. */
  onLoadedMetaData?: HostOnly<
    'wechat' | 'web',
    Handler<{ readonly width: number; readonly height: number; readonly duration: number }>
  >;
  /** It has come to another place. Only on wechat and web. */
  onSeekComplete?: HostOnly<'wechat' | 'web', Handler<{ readonly position?: number }>>;
  /** Controls come or go. Only on wechat. */
  onControlsToggle?: HostOnly<'wechat', Handler<{ readonly show: boolean }>>;
  /** It was stopped. Only on alipay. */
  onStop?: HostOnly<'alipay', Handler>;
  /** Its first picture is there. Only on alipay. */
  onRenderStart?: HostOnly<'alipay', Handler>;
  /** The user has pressed something. Only on alipay. */
  onUserAction?: HostOnly<'alipay', Handler<{ readonly tag: string; readonly value: number }>>;
}
