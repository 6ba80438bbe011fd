// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { CommonProps } from './common-props.ts';

/**
 * One wheel of a PickerView; each element in it is a choice.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/picker-view-column.html
 * @see https://opendocs.alipay.com/mini/component/picker-view-column
 */
export interface PickerViewColumnProps extends CommonProps {}
