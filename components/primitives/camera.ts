// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * What the camera sees.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/camera.html
 * @see https://opendocs.alipay.com/mini/component/camera
 */
export interface CameraProps extends CommonProps {
  /** Pictures and films, or codes. Default `normal`. */
  mode?: Reactive<'normal' | 'scanCode' | undefined>;
  /** Which camera. Default `back`. */
  devicePosition?: Reactive<'back' | 'front' | undefined>;
  /** The light. Default `auto`. */
  flash?: Reactive<'auto' | 'on' | 'off' | undefined>;
  /** Size of the frames that code gets. Default `medium`. */
  frameSize?: Reactive<'small' | 'medium' | 'large' | undefined>;
  /** How fine the picture is; cannot change. Default `medium`. Only on wechat and web. */
  resolution?: HostOnly<'wechat' | 'web', Reactive<'low' | 'medium' | 'high' | undefined>>;
  /** How fine pictures and films are. Default `720P`. Only on alipay. */
  outputDimension?: HostOnly<'alipay', Reactive<'360P' | '540P' | '720P' | '1080P' | 'max' | undefined>>;
  /** Asks for the microphone at its start. Default `true`. Only on alipay. */
  applyMicPermissionWhenInit?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** Form of the frames that code gets. Default `rgba`. Only on alipay. */
  frameFormat?: HostOnly<'alipay', Reactive<'rgba' | 'jpg' | undefined>>;
  /** Longest film. Default `30` s. Only on alipay. */
  maxDuration?: HostOnly<'alipay', Reactive<number | undefined>>;
  /** The camera is ready. */
  onInitDone?: Handler<{ readonly maxZoom?: number }>;
  /** The camera stopped: the app is behind, for example. */
  onStop?: Handler;
  /** The user does not allow it. */
  onError?: Handler<{ readonly errMsg?: string }>;
  /** A code was read. */
  onScanCode?: Handler<{ readonly result: string; readonly type?: string }>;
}
