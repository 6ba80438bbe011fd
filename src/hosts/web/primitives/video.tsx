import type { VideoProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';

/** A film. */
export function Video(props: VideoProps) {
  const dom = elementProps('video', props);
  dom.src = read(props.src) || undefined;
  dom.poster = read(props.poster) || undefined;
  dom.controls = read(props.controls) ?? true;
  dom.autoplay = read(props.autoplay) ?? false;
  dom.loop = read(props.loop) ?? false;
  dom.muted = read(props.muted) ?? false;
  return <video {...dom}>{props.children}</video>;
}
