// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, CommonProps } from './common-props.ts';

/**
 * A sound with controls. Only on wechat and web.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/audio.html
 */
export interface AudioProps extends Omit<CommonProps, 'children'> {
  /** Address of the sound. */
  src?: Reactive<string | undefined>;
  /** Begins again at its end. Default `false`. */
  loop?: Reactive<boolean | undefined>;
  /** Shows controls. Default `false`. */
  controls?: Reactive<boolean | undefined>;
  /** Picture beside the controls. */
  poster?: Reactive<string | undefined>;
  /** Title beside the controls. Default `未知音频`. */
  name?: Reactive<string | undefined>;
  /** Author's name beside the controls. Default `未知作者`. */
  author?: Reactive<string | undefined>;
  /** It begins or goes on. */
  onPlay?: Handler;
  /** It pauses. */
  onPause?: Handler;
  /** It is over. */
  onEnded?: Handler;
  /** While it plays. */
  onTimeUpdate?: Handler<{ readonly currentTime: number; readonly duration: number }>;
  /** It cannot be played. */
  onError?: Handler<{ readonly errMsg?: string }>;
}
