// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, CommonProps } from './common-props.ts';

/**
 * An advertisement. Only on wechat and web.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/ad.html
 */
export interface AdProps extends Omit<CommonProps, 'children'> {
  /** Id of the ad unit. */
  unitId?: Reactive<string | undefined>;
  /** Time between two ads, at least 30. In s. */
  adIntervals?: Reactive<number | undefined>;
  /** Kind of the ad. Default `banner`. */
  adType?: Reactive<'banner' | 'video' | 'grid' | undefined>;
  /** Look of the ad. Default `white`. */
  adTheme?: Reactive<'white' | 'black' | undefined>;
  /** The ad is there. */
  onLoad?: Handler;
  /** There is no ad. */
  onError?: Handler<{ readonly errCode: number; readonly errMsg?: string }>;
  /** The user has closed the ad. */
  onClose?: Handler;
}
