import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn } from '../../../../tests/browser/input.ts';
import { sound } from '../../../../tests/browser/media.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Audio } from './audio.tsx';

const player = (): HTMLAudioElement => byId('a').querySelector('audio')!;
const button = (): HTMLButtonElement => byId('a').querySelector('button')!;
const seek = (): HTMLInputElement => byId('a').querySelector('input')!;
const time = (): string => byId('a').querySelector('.sp-audio-time')!.textContent;

it('is not seen without controls', () => {
  mount(<Audio id="a" src={sound(0.1)} />);
  expect([byId('a').getClientRects().length, byId('a').querySelector('button'), byId('a').role]).toEqual([
    0,
    null,
    null,
  ]);
});

it('shows who and what, by a name for screen readers', () => {
  mount(<Audio id="a" controls name="Nut song" author="The Shells" poster="data:image/gif;base64,AA" />);
  expect([byId('a').role, byId('a').ariaLabel]).toEqual(['group', 'Nut song']);
  expect(byId('a').innerText).toContain('Nut song');
  expect(byId('a').innerText).toContain('The Shells');
  expect(getComputedStyle(button()).backgroundImage).toBe('url("data:image/gif;base64,AA")');
  expect([seek().disabled, player().hasAttribute('src')]).toEqual([true, false]);
});

it('plays and pauses by keyboard, and tells of it', async () => {
  const [onPlay, onPause, onTimeUpdate] = [vi.fn(), vi.fn(), vi.fn()];
  mount(<Audio id="a" controls src={sound(20)} onPlay={onPlay} onPause={onPause} onTimeUpdate={onTimeUpdate} />);
  await expect.poll(time).toBe('0:00 / 0:20');
  button().focus();
  expect(button().ariaLabel).toMatch(/^(?:Play|播放)$/);
  await userEvent.keyboard(' ');
  await expect.poll(() => button().ariaLabel).toMatch(/^(?:Pause|暂停)$/);
  await expect.poll(() => onTimeUpdate.mock.calls.length).toBeGreaterThan(0);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onPause.mock.calls.length).toBe(1);
  expect(onPlay.mock.calls[0]![0]).toMatchObject({ type: 'play', currentTarget: { id: 'a' }, detail: {} });
  expect(onTimeUpdate.mock.calls[0]![0].detail).toEqual({ currentTime: expect.any(Number), duration: 20 });
});

it('ends, without a pause before', async () => {
  const [onPause, onEnded] = [vi.fn(), vi.fn()];
  mount(<Audio id="a" controls src={sound(0.3)} onPause={onPause} onEnded={onEnded} />);
  button().click();
  await expect.poll(() => onEnded.mock.calls.length).toBe(1);
  expect(onPause).not.toHaveBeenCalled();
  await expect.poll(() => button().ariaLabel).toMatch(/^(?:Play|播放)$/);
});

it('begins again with loop', async () => {
  const [onEnded, onTimeUpdate] = [vi.fn(), vi.fn()];
  mount(<Audio id="a" controls loop src={sound(0.3)} onEnded={onEnded} onTimeUpdate={onTimeUpdate} />);
  button().click();
  await expect.poll(() => onTimeUpdate.mock.calls.length).toBeGreaterThan(3);
  expect([onEnded.mock.calls.length, player().paused]).toEqual([0, false]);
});

it('is moved by keyboard, and says where it is', async () => {
  mount(<Audio id="a" controls src={sound(100)} />);
  await expect.poll(time).toBe('0:00 / 1:40');
  expect(seek().offsetHeight).toBeGreaterThanOrEqual(44);
  seek().focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => player().currentTime).toBe(100);
  await userEvent.keyboard('{Home}{ArrowRight}');
  await expect.poll(() => player().currentTime).toBeCloseTo(0.1);
  expect(seek().ariaValueText).toBe('0:00 / 1:40');
});

it('tells of a sound that it cannot play', async () => {
  const onError = vi.fn();
  mount(<Audio id="a" src="data:audio/wav;base64,AAAA" onError={onError} />);
  await expect.poll(() => onError.mock.calls.length).toBe(1);
  expect(onError.mock.calls[0]![0]).toMatchObject({
    type: 'error',
    detail: { errMsg: expect.stringContaining('audio/wav') },
  });
});

it('follows signals', async () => {
  const name = signal('One');
  const src = signal(sound(1));
  mount(<Audio id="a" controls name={name} src={src} />);
  await expect.poll(time).toBe('0:00 / 0:01');
  name.value = 'Two';
  src.value = sound(2);
  await drawn();
  expect(byId('a').ariaLabel).toBe('Two');
  await expect.poll(time).toBe('0:00 / 0:02');
});

it('says nothing after it was taken away', async () => {
  const onPause = vi.fn();
  const isThere = signal(true);
  const Page = () => <div>{isThere.value && <Audio id="a" controls src={sound(20)} onPause={onPause} />}</div>;
  mount(<Page />);
  const gone = player();
  await gone.play();
  isThere.value = false;
  await expect.poll(() => gone.paused).toBe(true);
  await drawn();
  expect(onPause).not.toHaveBeenCalled();
});
