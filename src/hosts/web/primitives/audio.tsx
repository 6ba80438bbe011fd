import type { AudioProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';

/** A sound with controls. */
export function Audio(props: AudioProps) {
  const dom = elementProps('audio', props);
  dom.src = read(props.src) || undefined;
  dom.loop = read(props.loop) ?? false;
  dom.controls = read(props.controls) ?? false;
  return <audio {...dom} />;
}
