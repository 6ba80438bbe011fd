import type { ProgressProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';

/** How far something has got. */
export function Progress(props: ProgressProps) {
  const dom = elementProps('progress', props);
  dom.max = 100;
  dom.value = read(props.percent) ?? 0;
  return <progress {...dom} />;
}
