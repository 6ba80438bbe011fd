import type { LivePlayerProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';

/** A live stream, as far as the browser plays it. */
export function LivePlayer(props: LivePlayerProps) {
  const dom = elementProps('live-player', props);
  dom.src = read(props.src) || undefined;
  dom.autoplay = read(props.autoplay) ?? false;
  dom.muted = read(props.muted) ?? false;
  return <video {...dom} />;
}
