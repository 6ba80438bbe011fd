import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { holdTime, pass } from '../../../../tests/browser/clock.ts';
import {
  centreOf,
  drawn,
  prefer,
  sleep,
  swipe,
  touchDown,
  touchMove,
  touchUp,
} from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { drag, dragAndRest, log, movable, place } from '../../../../tests/browser/movable.tsx';
import { MovableArea } from './movable-area.tsx';
import { MovableView } from './movable-view.tsx';
import { Swiper } from './swiper.tsx';
import { SwiperItem } from './swiper-item.tsx';

afterEach(() => prefer({ 'prefers-reduced-motion': '' }));

describe('by hand', () => {
  it('follows the finger and says where it is', async () => {
    const { seen, onChange } = log();
    const onChangeEnd = vi.fn();
    mount(movable({ onChange, onChangeEnd }));
    await drag(100, 60);
    expect(place()).toEqual([100, 60, 50]);
    expect(seen.at(-1)).toEqual({ x: 100, y: 60, source: 'touch' });
    expect(onChangeEnd.mock.calls[0]![0]).toMatchObject({ type: 'changeend', detail: { x: 100, y: 60 } });
  });

  it.each([
    ['horizontal', [100, 0, 50]],
    ['vertical', [0, 90, 50]],
    ['none', [0, 0, 50]],
  ] as const)('moves as its direction %s allows', async (direction, wanted) => {
    mount(movable({ direction }));
    await drag(direction === 'vertical' ? 20 : 100, direction === 'vertical' ? 90 : 20);
    await drawn();
    expect(place()).toEqual([...wanted]);
  });

  it('leaves the other direction to what scrolls around it', async () => {
    mount(
      <div id="page" style="height:200px;overflow:auto">
        {movable({ direction: 'horizontal' })}
        <div style="height:1000px" />
      </div>,
    );
    const { x, y } = centreOf(byId('v'));
    await swipe({ x, y: y + 10 }, { x, y: y - 80 });
    await expect.poll(() => byId('page').scrollTop).toBeGreaterThan(20);
    expect(place()[0]).toBe(0);
  });

  it('stays inside, and comes back with the finger only when it is there', async () => {
    mount(movable());
    const { x, y } = centreOf(byId('v'));
    await touchDown({ x, y });
    await touchMove({ x: x + 330, y });
    await drawn();
    expect(place()).toEqual([250, 0, 50]);
    await touchMove({ x: x + 300, y });
    await drawn();
    expect(place()).toEqual([250, 0, 50]);
    await touchMove({ x: x + 200, y });
    await drawn();
    expect(place()).toEqual([200, 0, 50]);
    await touchUp();
  });

  it('can be larger than the area, whose edges it then keeps covered', async () => {
    mount(movable({ style: 'width:350px;height:100px' }));
    await dragAndRest(-120, 0);
    expect(place()).toEqual([-50, 0, 350]);
    await dragAndRest(120, 0);
    expect(place()).toEqual([0, 0, 350]);
  });

  it('can be pulled out, and springs back', async () => {
    const { seen, onChange } = log();
    mount(movable({ outOfBounds: true, onChange }));
    await dragAndRest(-90, 0);
    await expect.poll(() => place()).toEqual([0, 0, 50]);
    expect(seen.map(({ source }) => source)).toEqual(expect.arrayContaining(['touch-out-of-bounds', 'out-of-bounds']));
    expect(Math.min(...seen.map(({ x }) => x))).toBe(-30);
    expect(seen.at(-1)).toEqual({ x: 0, y: 0, source: 'out-of-bounds' });
  });

  it('goes on a little with inertia, and rests without', async () => {
    const { seen, onChange } = log();
    const inertia = signal(false);
    mount(movable({ inertia, onChange, friction: 1 }));
    await drag(60, 0);
    await sleep(100);
    expect(place()).toEqual([60, 0, 50]);
    inertia.value = true;
    await drawn();
    await drag(60, 0);
    await expect.poll(() => seen.at(-1)!.source).toBe('friction');
    await expect.poll(() => seen.at(-1)!.x).toBeGreaterThan(125);
    expect(seen.at(-1)!.x).toBeLessThanOrEqual(250);
  });

  it('goes on as fast where a busy phone shows few frames', async () => {
    const { seen, onChange } = log();
    mount(movable({ inertia: true, onChange, friction: 1 }));
    const { x, y } = centreOf(byId('v'));
    await swipe({ x, y }, { x: x + 90, y }, 3, 100);
    // 0.3 px/ms, which lasts for 300 ms.
    await expect.poll(() => seen.at(-1)!.x).toBeCloseTo(135, 0);
    expect(seen.at(-1)!.source).toBe('friction');
  });

  it('goes on with inertia no further than its edge', async () => {
    const { seen, onChange } = log();
    mount(movable({ x: 150, inertia: true, friction: 1, onChange }));
    await drag(80, 0);
    await expect.poll(() => place()).toEqual([250, 0, 50]);
    expect(Math.max(...seen.map(({ x }) => x))).toBe(250);
  });

  it('does not move while it is disabled', async () => {
    const disabled = signal(true);
    mount(movable({ disabled }));
    await drag(50, 50);
    expect([place(), byId('v').tabIndex]).toEqual([[0, 0, 50], -1]);
    disabled.value = false;
    await drawn();
    await drag(50, 50);
    expect(place()).toEqual([50, 50, 50]);
  });

  it('makes no tap of a drag', async () => {
    const onTap = vi.fn();
    mount(movable({ onTap }));
    await drag(50, 0);
    await sleep(80);
    expect(onTap).not.toHaveBeenCalled();
    await userEvent.click(byId('v'));
    expect(onTap).toHaveBeenCalledOnce();
  });

  it('takes a mouse', async () => {
    mount(movable());
    await userEvent.dragAndDrop(byId('v'), byId('area'), { targetPosition: { x: 175, y: 125 } });
    expect(place()).toEqual([150, 100, 50]);
  });

  it('keeps the swiper around it still', async () => {
    mount(
      <Swiper id="s" style="width:300px;height:300px">
        <SwiperItem>{movable()}</SwiperItem>
        <SwiperItem />
      </Swiper>,
    );
    await dragAndRest(200, 0);
    await sleep(100);
    expect(place()).toEqual([200, 0, 50]);
    expect(byId('area').getBoundingClientRect().left).toBe(byId('s').getBoundingClientRect().left);
  });

  it('tells which way a touch begins', async () => {
    const seen: string[] = [];
    const note = (event: { type: string }) => seen.push(event.type);
    mount(movable({ onHTouchMove: note, onVTouchMove: note }));
    await drag(60, 10);
    await drag(10, 60);
    expect(seen).toEqual(['htouchmove', 'vtouchmove']);
  });
});

describe('props', () => {
  it('goes where x and y say, smoothly unless it is not to', async () => {
    const { seen, onChange } = log();
    const [x, animation] = [signal(20), signal(true)];
    holdTime();
    mount(movable({ x, y: 30, animation, onChange }));
    expect(place()).toEqual([20, 30, 50]);
    expect(seen).toEqual([]);
    x.value = 200;
    await pass(32);
    expect(place()[0]).toBeLessThan(200);
    await pass(2000);
    expect(place()).toEqual([200, 30, 50]);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.at(-1)).toEqual({ x: 200, y: 30, source: '' });
    animation.value = false;
    x.value = 1000;
    await pass(0);
    expect(place()).toEqual([250, 30, 50]);
  });

  it('is faster with more damping', async () => {
    const x = signal(0);
    holdTime();
    mount(
      <>
        {movable({ x, damping: 5 })}
        <MovableArea style="width:300px;height:300px">
          <MovableView id="fast" style="width:50px;height:50px" direction="all" x={x} damping={80} />
        </MovableArea>
      </>,
    );
    x.value = 250;
    await pass(150);
    const fast = byId('fast').getBoundingClientRect().left - byId('area').getBoundingClientRect().left;
    expect(fast).toBeGreaterThan(240);
    expect(place()[0]).toBeLessThan(100);
  });

  it('moves along the axis whose prop changed, and no other', async () => {
    const x = signal(0);
    mount(movable({ x, y: 0, animation: false }));
    await drag(0, 80);
    x.value = 40;
    await drawn();
    expect(place()).toEqual([40, 80, 50]);
  });

  it('goes with state', async () => {
    function Moved() {
      const [at, setAt] = useState({ x: 10, y: 10 });
      return (
        <>
          <button id="home" onClick={() => setAt({ x: 0, y: 0 })} />
          {movable({ ...at, onChange: ({ detail }) => setAt(detail) })}
        </>
      );
    }
    mount(<Moved />);
    await drag(100, 50);
    await drawn();
    expect(place()).toEqual([110, 60, 50]);
    byId('home').click();
    await expect.poll(() => place()).toEqual([0, 0, 50]);
  });

  it('keeps its place when the author’s style changes, and inside when the area does', async () => {
    const [style, side] = [signal('width:50px;height:50px'), signal(300)];
    function Sized() {
      return (
        <MovableArea id="area" style={`width:${side.value}px;height:300px`}>
          <MovableView id="v" style={style} direction="all" x={200} />
        </MovableArea>
      );
    }
    mount(<Sized />);
    style.value = 'width:60px;height:60px;color:red';
    await drawn();
    expect(place()).toEqual([200, 0, 60]);
    side.value = 150;
    await expect.poll(() => place()).toEqual([90, 0, 60]);
  });

  it('waits for an area that is out of sight', async () => {
    const display = signal('none');
    function Hidden() {
      return <div style={`display:${display.value}`}>{movable({ x: 120 })}</div>;
    }
    mount(<Hidden />);
    display.value = 'block';
    await drawn();
    expect(place()).toEqual([120, 0, 50]);
  });

  it('moves at once for those who asked for less motion', async () => {
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    const x = signal(0);
    mount(movable({ x }));
    x.value = 200;
    await drawn();
    expect(place()).toEqual([200, 0, 50]);
  });
});
