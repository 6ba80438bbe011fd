import { beforeAll, expect, it, vi } from 'vitest';
import { film } from '../../../../tests/browser/media.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Ad } from './ad.tsx';
import { LivePlayer } from './live-player.tsx';

let src: string;
beforeAll(async () => void (src = await film(0.6)));

const player = (): HTMLVideoElement => byId('l').querySelector('video')!;
const codes = (handler: { mock: { calls: unknown[][] } }): number[] =>
  handler.mock.calls.map(([event]) => (event as { detail: { code: number } }).detail.code);

it('has no controls, and fills its box as told', () => {
  mount(
    <>
      <LivePlayer id="l" muted aria-label="Market" />
      <LivePlayer id="m" objectFit="fillCrop" />
    </>,
  );
  expect([player().controls, player().muted, player().autoplay, byId('l').role]).toEqual([false, true, false, 'group']);
  expect(getComputedStyle(player()).objectFit).toBe('contain');
  expect(getComputedStyle(byId('m').querySelector('video')!).objectFit).toBe('cover');
});

it('tells its state in the hosts’ numbers', async () => {
  const onStateChange = vi.fn();
  mount(<LivePlayer id="l" src={src} autoplay muted onStateChange={onStateChange} />);
  await expect.poll(() => codes(onStateChange)).toContain(2006);
  // A busy machine may wait in between (2007), and play again.
  const told = codes(onStateChange).filter((code) => code !== 2007);
  expect(told.filter((code, index) => code !== told[index - 1])).toEqual([2002, 2009, 2003, 2004, 2006]);
  expect(onStateChange.mock.calls[0]![0]).toMatchObject({ type: 'statechange', currentTarget: { id: 'l' } });
});

it('tells that a stream cannot be played', async () => {
  const onStateChange = vi.fn();
  mount(<LivePlayer id="l" src="data:video/webm;base64,AAAA" onStateChange={onStateChange} />);
  await expect.poll(() => codes(onStateChange)).toContain(-2301);
});

it('has a button where it must not play by itself', async () => {
  mount(<LivePlayer id="l" src={src} autoplay muted />);
  // Streams have no end.
  player().loop = true;
  await expect.poll(() => player().paused).toBe(false);
  const button = (): HTMLElement | null => byId('l').querySelector('button');
  await expect.poll(button).toBe(null);
  player().pause();
  player().dispatchEvent(new Event('canplaythrough'));
  await expect.poll(() => button()?.ariaLabel).toMatch(/^(?:Play|播放)$/);
  button()!.click();
  await expect.poll(() => player().paused).toBe(false);
  await expect.poll(button).toBe(null);
});

it('stops with its page', async () => {
  mount(
    <div id="page">
      <LivePlayer id="l" src={src} muted />
    </div>,
  );
  player().loop = true;
  await player().play();
  byId('page').hidden = true;
  await expect.poll(() => player().paused).toBe(true);
});

it('an ad says that there is none, and takes no room', async () => {
  const onError = vi.fn();
  const onLoad = vi.fn();
  mount(<Ad id="ad" unitId="u1" style="height:90px" onError={onError} onLoad={onLoad} />);
  await expect.poll(() => onError.mock.calls.length).toBe(1);
  expect(onError.mock.calls[0]![0]).toMatchObject({
    type: 'error',
    detail: { errCode: 1004, errMsg: expect.stringContaining('no ads') },
    currentTarget: { id: 'ad' },
  });
  expect([byId('ad').getClientRects().length, onLoad.mock.calls.length]).toEqual([0, 0]);
});
