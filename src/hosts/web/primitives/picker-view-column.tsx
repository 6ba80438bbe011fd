import type { PickerViewColumnProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';

/** One wheel of a PickerView. */
export function PickerViewColumn(props: PickerViewColumnProps) {
  const dom = elementProps('picker-view-column', props);
  return <div {...dom}>{props.children}</div>;
}
