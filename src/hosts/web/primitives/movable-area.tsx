import type { MovableAreaProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';

/** The area in which a MovableView stands. */
export function MovableArea(props: MovableAreaProps) {
  const dom = elementProps('movable-area', props);
  return <div {...dom}>{props.children}</div>;
}
