import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { drawn, prefer, sleep } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Progress } from './progress.tsx';

const bar = (): HTMLElement => byId('p').querySelector('.sp-progress-bar')!;
const track = (): HTMLElement => byId('p').querySelector('.sp-progress-track')!;
const shown = (): number => Math.round((100 * bar().offsetWidth) / track().offsetWidth);

afterEach(() => prefer({ 'prefers-reduced-motion': '' }));

it('says and shows how far it is', () => {
  mount(<Progress id="p" percent={40} aria-label="Upload" />);
  const { role, ariaValueNow, ariaValueMin, ariaValueMax, ariaLabel } = byId('p');
  expect([role, ariaValueNow, ariaValueMin, ariaValueMax, ariaLabel]).toEqual([
    'progressbar',
    '40',
    '0',
    '100',
    'Upload',
  ]);
  expect([shown(), track().offsetHeight, byId('p').textContent]).toEqual([40, 6, '']);
});

it('has a name without one, but not above one that stands elsewhere', () => {
  mount(
    <>
      <Progress id="p" />
      <Progress id="q" aria-labelledby="l" />
    </>,
  );
  expect(byId('p').ariaLabel).toMatch(/^(?:Progress|进度)$/);
  expect([byId('q').ariaLabel, byId('p').ariaValueNow]).toEqual([null, '0']);
});

it.each([
  [-5, 0],
  [120, 100],
  [Number.NaN, 0],
])('%d is %d', (percent, value) => {
  mount(<Progress id="p" percent={percent} />);
  expect([byId('p').ariaValueNow, shown()]).toEqual([String(value), value]);
});

it('shows the number', () => {
  mount(<Progress id="p" percent={33.4} showInfo fontSize={20} />);
  const info = byId('p').querySelector('span')!;
  expect([info.textContent, getComputedStyle(info).fontSize]).toEqual(['33%', '20px']);
});

it('has its thickness, corners and colours', () => {
  mount(
    <Progress
      id="p"
      percent={50}
      strokeWidth={12}
      borderRadius={6}
      activeColor="rgb(1, 2, 3)"
      backgroundColor="rgb(4, 5, 6)"
    />,
  );
  const { height, borderRadius, backgroundColor } = getComputedStyle(track());
  expect([height, borderRadius, backgroundColor]).toEqual(['12px', '6px', 'rgb(4, 5, 6)']);
  expect(getComputedStyle(bar()).backgroundColor).toBe('rgb(1, 2, 3)');
});

it('grows from the right where text does', () => {
  mount(
    <div dir="rtl">
      <Progress id="p" percent={25} />
    </div>,
  );
  expect(bar().getBoundingClientRect().right).toBe(track().getBoundingClientRect().right);
});

it('follows signals', async () => {
  const percent = signal(10);
  mount(<Progress id="p" percent={percent} />);
  percent.value = 70;
  await drawn();
  expect([byId('p').ariaValueNow, shown()]).toEqual(['70', 70]);
});

it('grows to its length and says so once', async () => {
  const onActiveEnd = vi.fn();
  mount(<Progress id="p" percent={50} active duration={4} onActiveEnd={onActiveEnd} />);
  expect(shown()).toBeLessThan(25);
  expect(byId('p').ariaValueNow).toBe('50');
  await expect.poll(() => onActiveEnd.mock.calls.length).toBe(1);
  expect(shown()).toBe(50);
  expect(onActiveEnd.mock.calls[0]![0]).toMatchObject({
    type: 'activeend',
    detail: { curPercent: 50 },
    currentTarget: { id: 'p' },
  });
  await sleep(50);
  expect(onActiveEnd).toHaveBeenCalledTimes(1);
});

function Growing(props: { mode: 'backwards' | 'forwards'; onActiveEnd: () => void }) {
  const [percent, setPercent] = useState(50);
  return (
    <>
      <Progress id="p" percent={percent} active activeMode={props.mode} duration={8} onActiveEnd={props.onActiveEnd} />
      <button id="more" type="button" onClick={() => setPercent(100)} />
    </>
  );
}

const growth = (): Animation => bar().getAnimations()[0]!;

/** Asks for more, and holds the new growth at its beginning. */
async function grow(): Promise<void> {
  const before = growth();
  byId('more').click();
  await vi.waitUntil(() => growth() && growth() !== before, { interval: 0 });
  growth().pause();
  growth().currentTime = 0;
}

it.each([
  // 8 ms for each percent.
  ['backwards', 0, 13],
  ['forwards', 50, 63],
] as const)('%s: grows again from %d %%', async (mode, least, most) => {
  const onActiveEnd = vi.fn();
  mount(<Growing mode={mode} onActiveEnd={onActiveEnd} />);
  await expect.poll(() => onActiveEnd.mock.calls.length).toBe(1);
  await grow();
  expect(shown()).toBe(least);
  growth().currentTime = 100;
  expect(shown()).toBe(most);
  growth().play();
  await expect.poll(() => onActiveEnd.mock.calls.length).toBe(2);
});

it('goes on from where it was interrupted, and ends once', async () => {
  const onActiveEnd = vi.fn();
  mount(<Growing mode="forwards" onActiveEnd={onActiveEnd} />);
  growth().currentTime = 160;
  expect(shown()).toBe(20);
  await grow();
  expect(shown()).toBe(20);
  growth().play();
  await expect.poll(() => onActiveEnd.mock.calls.length).toBe(1);
  expect(shown()).toBe(100);
  await sleep(50);
  expect(onActiveEnd).toHaveBeenCalledTimes(1);
});

it('does not move for users who prefer less motion', async () => {
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  const onActiveEnd = vi.fn();
  mount(<Progress id="p" percent={60} active onActiveEnd={onActiveEnd} />);
  await drawn();
  expect(shown()).toBe(60);
  await expect.poll(() => onActiveEnd.mock.calls.length).toBe(1);
});
