// Events of sounds and films as primitives report them: from the primitive's own element, though the browser's player stands in it.
import type { Handler } from '../../../../components/primitives/types.ts';
import { webEvent } from './web-event.ts';

interface MediaProps {
  readonly onPlay?: Handler;
  readonly onPause?: Handler;
  readonly onEnded?: Handler;
  readonly onTimeUpdate?: Handler<{ readonly currentTime: number; readonly duration: number }>;
  readonly onError?: Handler<{ readonly errMsg?: string }>;
}

type Listener = (event: Event) => void;

/** Listeners outlive the player's ref: it is asked of the event. */
export const playerOf = (event: Event): HTMLMediaElement => event.currentTarget as HTMLMediaElement;

/** Calls a handler for something that has happened in the player. `element`: the primitive's own. */
export function report<D>(event: Event, element: Element | null, handler: Handler<D> | undefined, detail: D): void {
  // Browsers pause what is taken away, and say so afterwards.
  if (!handler || !element) return;
  handler(webEvent(event, event.type, detail, element, element));
}

/**
 * What every player reports.
 *
 * @param boxOf the primitive's element
 * @param follow hears of all of it as well
 */
export function mediaEvents(props: MediaProps, boxOf: () => Element | null, follow: Listener = () => {}) {
  const on =
    (listener: Listener): Listener =>
    (event) => {
      follow(event);
      listener(event);
    };
  const plain = (handler: Handler | undefined): Listener => on((event) => report(event, boxOf(), handler, {}));
  return {
    onPlay: plain(props.onPlay),
    // Browsers pause at the end as well; hosts only end.
    onPause: on((event) => {
      if (!playerOf(event).ended) report(event, boxOf(), props.onPause, {});
    }),
    onEnded: plain(props.onEnded),
    onTimeUpdate: on((event) => {
      const { currentTime, duration } = playerOf(event);
      report(event, boxOf(), props.onTimeUpdate, { currentTime, duration });
    }),
    onError: on((event) => {
      const { error, src } = playerOf(event);
      report(event, boxOf(), props.onError, { errMsg: `cannot play ${src}: ${error?.message || error?.code}` });
    }),
  };
}

/** Stops a player that goes out of sight with its page. Returns how to end the watch. */
export function pauseUnseen(player: HTMLMediaElement): () => void {
  const watch = new ResizeObserver(() => {
    if (player.getClientRects().length === 0) player.pause();
  });
  watch.observe(player);
  return () => watch.disconnect();
}

/** Plays what the user has asked for. What it cannot play is reported as an error event. */
export const playOrPause = (player: HTMLMediaElement): void => {
  if (player.paused) player.play().catch(() => {});
  else player.pause();
};
