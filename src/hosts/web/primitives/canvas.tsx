import type { CanvasProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';

/** A place to draw on. */
export function Canvas(props: CanvasProps) {
  const dom = elementProps('canvas', props);
  return <canvas {...dom}>{props.children}</canvas>;
}
