import type { AdProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';

/** A place for an advertisement: there are none here. */
export function Ad(props: AdProps) {
  const dom = elementProps('ad', props);
  return <div {...dom} />;
}
