// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, CommonProps } from './common-props.ts';

/**
 * Content for a named slot of a native component: a box inside the component's element.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/slot.html
 * @see https://opendocs.alipay.com/mini/component/slot
 */
export interface SlotProps extends CommonProps {
  /** Name of the slot. */
  name?: Reactive<string | undefined>;
}
