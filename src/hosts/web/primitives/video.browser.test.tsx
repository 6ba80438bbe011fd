import { signal } from '@preact/signals';
import { beforeAll, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn } from '../../../../tests/browser/input.ts';
import { film } from '../../../../tests/browser/media.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import type { SampanEvent } from '../../../core/host.ts';
import { Video } from './video.tsx';

let src: string;
beforeAll(async () => void (src = await film(1.2)));

const player = (): HTMLVideoElement => byId('v').querySelector('video')!;
const button = (): HTMLButtonElement | null => byId('v').querySelector('button');
const details = (handler: { mock: { calls: unknown[][] } }): unknown[] =>
  handler.mock.calls.map(([event]) => (event as SampanEvent<unknown>).detail);

it('has the hosts’ size, and the browser’s controls', () => {
  mount(<Video id="v" />);
  expect([byId('v').offsetWidth, byId('v').offsetHeight]).toEqual([300, 225]);
  expect([player().offsetWidth, player().offsetHeight]).toEqual([300, 225]);
  const { controls, autoplay, loop, muted, playsInline } = player();
  expect([controls, autoplay, loop, muted, playsInline]).toEqual([true, false, false, false, true]);
  expect([player().hasAttribute('src'), getComputedStyle(player()).objectFit, button()]).toEqual([
    false,
    'contain',
    null,
  ]);
});

it('hands its props on', () => {
  mount(
    <Video
      id="v"
      controls={false}
      loop
      muted
      poster="data:image/gif;base64,AA"
      objectFit="cover"
      showFullscreenBtn={false}
      aria-label="Nuts"
    />,
  );
  const { controls, loop, muted, poster } = player();
  expect([controls, loop, muted, poster]).toEqual([false, true, true, 'data:image/gif;base64,AA']);
  expect(getComputedStyle(player()).objectFit).toBe('cover');
  expect(player().getAttribute('controlslist')).toBe('nofullscreen');
  expect([byId('v').role, byId('v').ariaLabel]).toEqual(['group', 'Nuts']);
});

it('follows signals', async () => {
  const muted = signal(true);
  const address = signal('');
  mount(<Video id="v" muted={muted} src={address} />);
  muted.value = false;
  address.value = src;
  await drawn();
  expect([player().muted, player().src]).toEqual([false, src]);
});

it('tells its size, then that it plays, goes on and ends', async () => {
  const [onLoadedMetaData, onPlay, onPause] = [vi.fn(), vi.fn(), vi.fn()];
  const [onEnded, onTimeUpdate, onProgress] = [vi.fn(), vi.fn(), vi.fn()];
  mount(
    <Video
      id="v"
      data-film={7}
      autoplay
      muted
      src={src}
      onLoadedMetaData={onLoadedMetaData}
      onPlay={onPlay}
      onPause={onPause}
      onEnded={onEnded}
      onTimeUpdate={onTimeUpdate}
      onProgress={onProgress}
    />,
  );
  await expect.poll(() => onEnded.mock.calls.length).toBe(1);
  expect(details(onLoadedMetaData)[0]).toMatchObject({ width: 64, height: 36, duration: expect.any(Number) });
  expect(onPlay).toHaveBeenCalledTimes(1);
  expect(onPause).not.toHaveBeenCalled();
  const times = details(onTimeUpdate) as { currentTime: number; duration: number }[];
  expect(times.at(-1)!.currentTime).toBeGreaterThan(0.5);
  expect(onPlay.mock.calls[0]![0]).toMatchObject({
    type: 'play',
    detail: {},
    currentTarget: { id: 'v', dataset: { film: 7 } },
    target: { id: 'v' },
  });
  expect(onEnded.mock.calls[0]![0].type).toBe('ended');
  for (const { buffered } of details(onProgress) as { buffered: number }[]) {
    expect(buffered).toBeGreaterThanOrEqual(0);
    expect(buffered).toBeLessThanOrEqual(100);
  }
});

it('begins where it is told to', async () => {
  const onSeekComplete = vi.fn();
  mount(<Video id="v" src={src} initialTime={0.6} onSeekComplete={onSeekComplete} />);
  await expect.poll(() => onSeekComplete.mock.calls.length).toBe(1);
  expect(details(onSeekComplete)).toEqual([{ position: player().currentTime }]);
  expect(player().currentTime).toBeGreaterThanOrEqual(0.5);
});

it('has a button that plays where there are no controls, for fingers and keys', async () => {
  const onPlay = vi.fn();
  const onPause = vi.fn();
  mount(<Video id="v" controls={false} muted loop src={src} onPlay={onPlay} onPause={onPause} />);
  expect(button()!.ariaLabel).toMatch(/^(?:Play|播放)$/);
  expect(button()!.offsetWidth).toBeGreaterThanOrEqual(44);
  button()!.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onPlay.mock.calls.length).toBe(1);
  await expect.poll(button).toBe(null);
  player().pause();
  await expect.poll(() => onPause.mock.calls.length).toBe(1);
  await expect.poll(() => button()?.tagName).toBe('BUTTON');
});

it('has no such button where it is not wanted', () => {
  mount(<Video id="v" controls={false} showCenterPlayBtn={false} />);
  expect(button()).toBe(null);
});

it('tells of a film that it cannot play', async () => {
  const onError = vi.fn();
  mount(<Video id="v" src="data:video/webm;base64,AAAA" onError={onError} />);
  await expect.poll(() => onError.mock.calls.length).toBe(1);
  expect(onError.mock.calls[0]![0]).toMatchObject({
    type: 'error',
    detail: { errMsg: expect.stringMatching(/^cannot play data:video\/webm;base64,AAAA: .{5,}/) },
  });
});

it('tells that it waits', async () => {
  const onWaiting = vi.fn();
  mount(<Video id="v" src={src} onWaiting={onWaiting} />);
  player().dispatchEvent(new Event('waiting'));
  expect(onWaiting.mock.calls[0]![0]).toMatchObject({ type: 'waiting', currentTarget: { id: 'v' } });
});

it.each([
  [undefined, 'horizontal'],
  [0, 'vertical'],
  [-90, 'horizontal'],
] as const)('goes to the full screen and back, turned by %s', async (turn, direction) => {
  const onFullScreenChange = vi.fn();
  const onLoadedMetaData = vi.fn();
  mount(
    <Video
      id="v"
      src={src}
      direction={turn}
      onLoadedMetaData={onLoadedMetaData}
      onFullScreenChange={onFullScreenChange}
    />,
  );
  await expect.poll(() => onLoadedMetaData.mock.calls.length).toBe(1);
  // A user's press is what allows it.
  const press = Object.assign(document.createElement('button'), { textContent: 'full' });
  press.onclick = () => player().requestFullscreen();
  byId('v').after(press);
  await userEvent.click(press);
  await expect.poll(() => onFullScreenChange.mock.calls.length).toBe(1);
  await document.exitFullscreen();
  await expect.poll(() => onFullScreenChange.mock.calls.length).toBe(2);
  press.remove();
  expect(details(onFullScreenChange)).toEqual([
    { fullScreen: true, direction },
    { fullScreen: false, direction },
  ]);
});

it.each([
  [undefined, true],
  [false, false],
])('out of sight with its page, autoPauseIfNavigate %s: paused %s', async (autoPause, paused) => {
  mount(
    <div id="page">
      <Video id="v" muted loop src={src} autoPauseIfNavigate={autoPause} />
    </div>,
  );
  // Not by `autoplay`: the browser itself pauses that out of sight.
  await player().play();
  byId('page').hidden = true;
  await drawn();
  await drawn();
  expect(player().paused).toBe(paused);
});

it('has its children above', () => {
  mount(
    <Video id="v">
      <b style="position:absolute;inset:0">Sold out</b>
    </Video>,
  );
  const { left, top } = byId('v').getBoundingClientRect();
  expect(document.elementFromPoint(left + 20, top + 20)!.textContent).toBe('Sold out');
});
