import type { RefObject } from 'preact';
import * as texts from '../shell/texts.ts';
import { playOrPause } from './media-events.ts';

/** Over a film that waits. */
export const PlayButton = ({ player }: { readonly player: RefObject<HTMLVideoElement | null> }) => (
  <button type="button" class="sp-video-play" aria-label={texts.play()} onClick={() => playOrPause(player.current!)} />
);
