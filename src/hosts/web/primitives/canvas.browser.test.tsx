import { signal } from '@preact/signals';
import { createRef } from 'preact';
import { expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { HostElement } from '../../../../components/primitives/types.ts';
import { drawn, swipe } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Canvas } from './canvas.tsx';

const canvas = (): HTMLCanvasElement => byId<HTMLCanvasElement>('c');
const size = (): number[] => [canvas().width, canvas().height];

it('has the hosts’ size, and gives its element by the ref', () => {
  const ref = createRef<HostElement>();
  mount(<Canvas id="c" type="2d" ref={ref} />);
  expect([canvas().clientWidth, canvas().clientHeight]).toEqual([300, 150]);
  expect(ref.current).toBe(canvas());
  const context = (ref.current as HTMLCanvasElement).getContext('2d')!;
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, 10, 10);
  expect([...context.getImageData(5, 5, 1, 1).data]).toEqual([255, 0, 0, 255]);
});

it('has a pixel for each of the screen’s', async () => {
  const session = cdp() as unknown as { send(method: string, params?: object): Promise<unknown> };
  const screen = { width: 0, height: 0, deviceScaleFactor: 3, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', screen);
  await expect.poll(() => devicePixelRatio).toBe(3);
  mount(<Canvas id="c" style="width:100px;height:40px" />);
  expect([size(), canvas().clientWidth]).toEqual([[300, 120], 100]);
  await session.send('Emulation.clearDeviceMetricsOverride');
});

it('keeps what is drawn through renders, and sizes that the app has set', async () => {
  const label = signal('one');
  mount(<Canvas id="c" aria-label={label} />);
  canvas().width = 77;
  canvas().getContext('2d')!.fillRect(0, 0, 5, 5);
  label.value = 'two';
  await drawn();
  expect([canvas().ariaLabel, canvas().role, canvas().width]).toEqual(['two', 'img', 77]);
  expect(canvas().getContext('2d')!.getImageData(2, 2, 1, 1).data[3]).toBe(255);
});

it('has as many pixels as it is told to', async () => {
  const width = signal('120px');
  mount(<Canvas id="c" width={width} height="60px" />);
  expect(size()).toEqual([120, 60]);
  width.value = '240px';
  await drawn();
  expect([size(), canvas().clientWidth]).toEqual([[240, 60], 300]);
});

it('tells that it can be drawn on, with its size', () => {
  const onReady = vi.fn(() => size());
  mount(<Canvas id="c" width="10px" height="20px" onReady={onReady} />);
  expect(onReady.mock.results.map(({ value }) => value as unknown)).toEqual([[10, 20]]);
  expect(onReady.mock.calls[0]).toMatchObject([{ type: 'ready', currentTarget: { id: 'c' } }]);
});

it('tells where fingers are on it', async () => {
  const [onTouchStart, onTouchMove, onTouchEnd] = [vi.fn(), vi.fn(), vi.fn()];
  mount(
    <div style="padding:50px 0 0 70px">
      <Canvas id="c" disableScroll onTouchStart={onTouchStart} onTouchMove={onTouchMove} onTouchEnd={onTouchEnd} />
    </div>,
  );
  const { left, top } = canvas().getBoundingClientRect();
  await swipe({ x: left + 20, y: top + 30 }, { x: left + 80, y: top + 90 });
  await expect.poll(() => onTouchEnd.mock.calls.length).toBe(1);
  expect(onTouchStart.mock.calls[0]![0].touches[0]).toMatchObject({ x: 20, y: 30, clientX: left + 20 });
  expect(onTouchMove.mock.calls.at(-1)![0].touches[0]).toMatchObject({ x: 80, y: 90 });
  expect(onTouchEnd.mock.calls[0]![0]).toMatchObject({ touches: [], changedTouches: [{ x: 80, y: 90 }] });
});

it.each([
  [true, 0],
  [false, 60],
])('disableScroll %s: a finger on it scrolls by %d or more', async (disableScroll, least) => {
  mount(
    <div id="s" style="height:200px;overflow:auto">
      <Canvas id="c" style="height:180px" disableScroll={disableScroll} />
      <div style="height:900px" />
    </div>,
  );
  const { left, top } = canvas().getBoundingClientRect();
  await swipe({ x: left + 50, y: top + 150 }, { x: left + 50, y: top + 20 });
  await drawn();
  await expect.poll(() => byId('s').scrollTop).toBeGreaterThanOrEqual(least);
  expect(byId('s').scrollTop > 0).toBe(least > 0);
});
