import type { PickerViewProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';

/** Wheels of choices. */
export function PickerView(props: PickerViewProps) {
  const dom = elementProps('picker-view', props);
  return <div {...dom}>{props.children}</div>;
}
