import type { MovableViewProps } from '../../../../components/primitives/types.ts';
import { addStyle, elementProps } from './element-props.ts';
import { read } from './reactive.ts';

/** A box that can be moved; here it only stands where `x` and `y` say. */
export function MovableView(props: MovableViewProps) {
  const dom = elementProps('movable-view', props);
  addStyle(dom, `position:absolute;left:${read(props.x) ?? 0}px;top:${read(props.y) ?? 0}px`);
  return <div {...dom}>{props.children}</div>;
}
