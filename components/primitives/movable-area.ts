// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, CommonProps } from './common-props.ts';

/**
 * The area in which a MovableView can be moved. Give it a width and a height.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/movable-area.html
 * @see https://opendocs.alipay.com/mini/component/movable-area
 */
export interface MovableAreaProps extends CommonProps {
  /** Two fingers anywhere in the area scale the view inside. Default `false`. */
  scaleArea?: Reactive<boolean | undefined>;
}
