import type { SlotProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';

/** Content for a named slot: a box, which custom elements find by its name. */
export function Slot(props: SlotProps) {
  const dom = elementProps('slot', props);
  dom.slot = read(props.name) || undefined;
  return <div {...dom}>{props.children}</div>;
}
