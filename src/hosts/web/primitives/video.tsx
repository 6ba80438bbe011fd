import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VideoProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { watchFullScreen } from './full-screen.ts';
import { mediaEvents, pauseUnseen, playerOf, report } from './media-events.ts';
import { PlayButton } from './play-button.tsx';
import { read } from './reactive.ts';
import './video.css';

/** A film with the browser's own controls. Children lie above it. */
export function Video(props: VideoProps) {
  const own = useRef<HTMLVideoElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const dom = elementProps('video', props);
  const controls = read(props.controls) ?? true;
  const autoplay = read(props.autoplay) ?? false;
  // For the button where there are no controls. What plays by itself begins without it.
  const [isPaused, setPaused] = useState(!autoplay);
  const settle = (event: Event): void => setPaused(playerOf(event).paused);
  const boxOf = (): Element | null => own.current && own.current.parentElement;
  if (dom['aria-label']) dom.role ??= 'group';

  useLayoutEffect(() => {
    const player = own.current!;
    const stops = [watchFullScreen(player, () => latest.current)];
    if (read(props.autoPauseIfNavigate) !== false) stops.push(pauseUnseen(player));
    return () => stops.forEach((stop) => stop());
  }, []);
  return (
    <div {...dom}>
      <video
        {...mediaEvents(props, boxOf, settle)}
        ref={own}
        class="sp-video-film"
        style={`object-fit:${read(props.objectFit) ?? 'contain'}`}
        playsInline
        controls={controls}
        controlsList={read(props.showFullscreenBtn) === false ? 'nofullscreen' : undefined}
        muted={read(props.muted) ?? false}
        loop={read(props.loop) ?? false}
        autoplay={autoplay}
        poster={read(props.poster) || undefined}
        onCanPlayThrough={settle}
        onWaiting={(event) => report(event, boxOf(), props.onWaiting, {})}
        onLoadedMetadata={(event) => {
          const { videoWidth: width, videoHeight: height, duration } = event.currentTarget;
          const start = read(props.initialTime) ?? 0;
          if (start > 0) event.currentTarget.currentTime = start;
          report(event, boxOf(), props.onLoadedMetaData, { width, height, duration });
        }}
        onProgress={(event) => {
          const { buffered, duration } = event.currentTarget;
          const end = buffered.length > 0 ? buffered.end(buffered.length - 1) : 0;
          report(event, boxOf(), props.onProgress, { buffered: Math.min(100, (100 * end) / duration) || 0 });
        }}
        onSeeked={(event) => report(event, boxOf(), props.onSeekComplete, { position: playerOf(event).currentTime })}
        src={read(props.src) || undefined}
      />
      {!controls && isPaused && read(props.showCenterPlayBtn) !== false && <PlayButton player={own} />}
      {props.children}
    </div>
  );
}
