// A film in the full screen: what turns the phone, and what the app hears of it.
import type { VideoProps } from '../../../../components/primitives/types.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';

/** What only some browsers have of screens. */
interface TurningScreen {
  lock?(orientation: 'landscape' | 'portrait'): Promise<void>;
}

/** Follows the player into the full screen and back. Returns how to end that. */
export function watchFullScreen(player: HTMLVideoElement, props: () => VideoProps): () => void {
  const watch = new AbortController();
  const tell = (event: Event, fullScreen: boolean): void => {
    const { direction, onFullScreenChange } = props();
    const turn = read(direction) ?? (player.videoWidth > player.videoHeight ? 90 : 0);
    // Only phones turn, and few allow it.
    if (fullScreen)
      (screen.orientation as TurningScreen)?.lock?.(turn === 0 ? 'portrait' : 'landscape').catch(() => {});
    const box = player.parentElement;
    onFullScreenChange?.(
      webEvent(
        event,
        'fullscreenchange',
        { fullScreen, direction: turn === 0 ? 'vertical' : 'horizontal' } as const,
        box,
        box,
      ),
    );
  };
  const on = (name: string, listener: (event: Event) => void): void =>
    player.addEventListener(name, listener, { signal: watch.signal });
  on('fullscreenchange', (event) => tell(event, document.fullscreenElement === player));
  // iPhones have a full screen for films only, with events of its own.
  on('webkitbeginfullscreen', (event) => tell(event, true));
  on('webkitendfullscreen', (event) => tell(event, false));
  on('enterpictureinpicture', (event) => {
    const box = player.parentElement;
    props().onEnterPictureInPicture?.(webEvent(event, event.type, {}, box, box));
  });
  on('leavepictureinpicture', (event) => {
    const box = player.parentElement;
    props().onLeavePictureInPicture?.(webEvent(event, event.type, {}, box, box));
  });
  return () => watch.abort();
}
