// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * A box that a finger moves and scales. Stands directly in a MovableArea.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/movable-view.html
 * @see https://opendocs.alipay.com/mini/component/movable-view
 */
export interface MovableViewProps extends CommonProps {
  /** Where it can be moved. Default `none`. */
  direction?: Reactive<'all' | 'vertical' | 'horizontal' | 'none' | undefined>;
  /** Goes on a little when it is let go. Default `false`. */
  inertia?: Reactive<boolean | undefined>;
  /** Can be pulled beyond the area, and springs back. Default `false`. */
  outOfBounds?: Reactive<boolean | undefined>;
  /** Distance from the left of the area. Default `0` px. */
  x?: Reactive<number | undefined>;
  /** Distance from the top of the area. Default `0` px. */
  y?: Reactive<number | undefined>;
  /** How fast it moves by itself and springs back; more is faster. Default `20`. */
  damping?: Reactive<number | undefined>;
  /** How soon inertia ends; more is sooner, above 0. Default `2`. */
  friction?: Reactive<number | undefined>;
  /** Cannot be moved. Default `false`. */
  disabled?: Reactive<boolean | undefined>;
  /** Two fingers scale it. Default `false`. */
  scale?: Reactive<boolean | undefined>;
  /** Smallest scale. Default `0.5`. */
  scaleMin?: Reactive<number | undefined>;
  /** Largest scale. Default `10`. */
  scaleMax?: Reactive<number | undefined>;
  /** Scale, 0.5 to 10. Default `1`. */
  scaleValue?: Reactive<number | undefined>;
  /** Moves smoothly when a position is set. Default `true`; on alipay `false`. */
  animation?: Reactive<boolean | undefined>;
  /** It moves. `source` is `touch`, `touch-out-of-bounds`, `out-of-bounds`, `friction`, or empty where the app moved it. */
  onChange?: Handler<{ readonly x: number; readonly y: number; readonly source: string }>;
  /** It is scaled. */
  onScale?: Handler<{ readonly x: number; readonly y: number; readonly scale: number }>;
  /** A touch begins to move sideways. Only on wechat and web. */
  onHTouchMove?: HostOnly<'wechat' | 'web', Handler>;
  /** A touch begins to move up or down. Only on wechat and web. */
  onVTouchMove?: HostOnly<'wechat' | 'web', Handler>;
  /** The finger is lifted. Only on alipay and web. */
  onChangeEnd?: HostOnly<'alipay' | 'web', Handler<{ readonly x: number; readonly y: number }>>;
}
