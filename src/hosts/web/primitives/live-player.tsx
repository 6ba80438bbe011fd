import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LivePlayerProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { pauseUnseen } from './media-events.ts';
import { PlayButton } from './play-button.tsx';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import './video.css';

/** What the player does, in WeChat's numbers. */
const codes = {
  loadstart: 2002,
  loadeddata: 2003,
  playing: 2004,
  ended: 2006,
  waiting: 2007,
  loadedmetadata: 2009,
  error: -2301,
} as const;

/** A live stream in a format that the browser plays. Where it must not play by itself there is a button. */
export function LivePlayer(props: LivePlayerProps) {
  const own = useRef<HTMLVideoElement>(null);
  const [isRefused, setRefused] = useState(false);
  const dom = elementProps('live-player', props);
  dom.class += ' sp-video';
  if (dom['aria-label']) dom.role ??= 'group';
  const tell = (event: Event): void => {
    const box = own.current && own.current.parentElement;
    const code = codes[event.type as keyof typeof codes];
    if (box) props.onStateChange?.(webEvent(event, 'statechange', { code }, box, box));
    if (event.type === 'playing') setRefused(false);
  };
  const listeners = Object.fromEntries(Object.keys(codes).map((name) => [`on${name}`, tell]));
  useLayoutEffect(() => {
    return read(props.autoPauseIfNavigate) === false ? undefined : pauseUnseen(own.current!);
  }, []);
  return (
    <div {...dom}>
      <video
        {...listeners}
        ref={own}
        class="sp-video-film"
        style={`object-fit:${read(props.objectFit) === 'fillCrop' ? 'cover' : 'contain'}`}
        playsInline
        muted={read(props.muted) ?? false}
        autoplay={read(props.autoplay) ?? false}
        onCanPlayThrough={(event) => setRefused(event.currentTarget.paused && (read(props.autoplay) ?? false))}
        src={read(props.src) || undefined}
      />
      {isRefused && <PlayButton player={own} />}
      {props.children}
    </div>
  );
}
