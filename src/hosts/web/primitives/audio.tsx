import { useRef, useState } from 'preact/hooks';
import type { AudioProps } from '../../../../components/primitives/types.ts';
import * as texts from '../shell/texts.ts';
import { elementProps } from './element-props.ts';
import { mediaEvents, playerOf, playOrPause } from './media-events.ts';
import { read } from './reactive.ts';
import './audio.css';

/** `65` -> `1:05` */
const clock = (seconds: number): string =>
  Number.isFinite(seconds)
    ? `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
    : '–:––';

/** What the controls show of the player. */
interface Playback {
  readonly paused: boolean;
  readonly currentTime: number;
  readonly duration: number;
}

function Controls({ props, state, player }: { props: AudioProps; state: Playback; player: () => HTMLAudioElement }) {
  const { paused, currentTime, duration } = state;
  const poster = read(props.poster);
  const time = `${clock(currentTime)} / ${clock(duration)}`;
  return (
    <>
      <button
        type="button"
        class={`sp-audio-play${paused ? '' : ' sp-audio-playing'}`}
        style={{ backgroundImage: poster && `url(${JSON.stringify(poster)})` }}
        aria-label={paused ? texts.play() : texts.pause()}
        onClick={() => playOrPause(player())}
      />
      <div class="sp-audio-name">{read(props.name)}</div>
      <div class="sp-audio-author">{read(props.author)}</div>
      <div class="sp-audio-time">{time}</div>
      <input
        type="range"
        class="sp-audio-seek"
        aria-label={texts.position()}
        aria-valuetext={time}
        min={0}
        max={Number.isFinite(duration) ? duration : 0}
        step={0.1}
        value={currentTime}
        disabled={!Number.isFinite(duration)}
        onInput={(event) => (player().currentTime = event.currentTarget.valueAsNumber)}
      />
    </>
  );
}

/** A sound. Without `controls` it is not seen. */
export function Audio(props: AudioProps) {
  const own = useRef<HTMLAudioElement>(null);
  const dom = elementProps('audio', props);
  const controls = read(props.controls) ?? false;
  const [state, setState] = useState<Playback>({ paused: true, currentTime: 0, duration: Number.NaN });
  const follow = (event: Event): void => {
    const { paused, currentTime, duration } = playerOf(event);
    if (controls) setState({ paused, currentTime, duration });
  };
  if (controls) {
    dom.role ??= 'group';
    if (!dom['aria-labelledby']) dom['aria-label'] ??= read(props.name) || texts.sound();
  } else dom.class += ' sp-audio-unseen';
  return (
    <div {...dom}>
      <audio
        {...mediaEvents(props, () => own.current && own.current.parentElement, follow)}
        ref={own}
        preload="metadata"
        loop={read(props.loop) ?? false}
        onLoadedMetadata={follow}
        onDurationChange={follow}
        onEmptied={follow}
        onSeeking={follow}
        src={read(props.src) || undefined}
      />
      {controls && <Controls props={props} state={state} player={() => own.current!} />}
    </div>
  );
}
