import type { LabelProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';

/** A text that belongs to a field. */
export function Label(props: LabelProps) {
  const dom = elementProps('label', props);
  dom.for = read(props.for);
  return <label {...dom}>{props.children}</label>;
}
