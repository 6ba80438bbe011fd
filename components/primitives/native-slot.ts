// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, BareProps } from './common-props.ts';

/**
 * In a component for native pages: where the content stands that the page gives it.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/native-slot.html
 * @see https://opendocs.alipay.com/mini/component/native-slot
 */
export interface NativeSlotProps extends Omit<BareProps, 'children'> {
  /** Name of the slot; without one it is the default slot. */
  name?: Reactive<string | undefined>;
}
