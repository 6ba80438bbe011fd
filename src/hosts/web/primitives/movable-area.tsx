import type { MovableAreaProps } from '../../../../components/primitives/types.ts';
import { chain, elementProps } from './element-props.ts';
import { controls } from './movable-control.ts';
import { read } from './reactive.ts';
import './movable.css';

/** A finger beside the views is one of those of the first view that can be scaled. A finger on a view has told it itself. */
function handOn(down: PointerEvent): void {
  const views = [...(down.currentTarget as Element).children].map((child) => controls.get(child));
  if (views.some((control) => control?.element?.contains(down.target as Node))) return;
  views.find((control) => control?.canScale)?.press(down);
}

/** The area in which a MovableView stands. */
export function MovableArea(props: MovableAreaProps) {
  const dom = elementProps('movable-area', props);
  if (read(props.scaleArea)) {
    dom.class += ' sp-scale-area';
    dom.onPointerDown = chain(dom.onPointerDown as typeof handOn | undefined, handOn);
  }
  return <div {...dom}>{props.children}</div>;
}
