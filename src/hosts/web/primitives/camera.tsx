import type { CameraProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';

/** A place for what the camera sees. */
export function Camera(props: CameraProps) {
  const dom = elementProps('camera', props);
  return <div {...dom}>{props.children}</div>;
}
