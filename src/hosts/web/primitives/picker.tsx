import type { PickerProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';

/** What is tapped to choose. */
export function Picker(props: PickerProps) {
  const dom = elementProps('picker', props);
  return <div {...dom}>{props.children}</div>;
}
