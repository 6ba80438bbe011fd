import type { MapProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';

/** A place for a map. */
export function Map(props: MapProps) {
  const dom = elementProps('map', props);
  dom.role ??= 'region';
  return <div {...dom}>{props.children}</div>;
}
