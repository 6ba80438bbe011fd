import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { centreOf, drawn, prefer, sleep, swipe } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import type { SwiperProps } from '../../../../components/primitives/types.ts';
import { SwiperItem } from './swiper-item.tsx';
import { Swiper } from './swiper.tsx';
import { View } from './view.tsx';

const slides = (count: number, onTap: () => void = () => undefined) =>
  Array.from({ length: count }, (_, index) => (
    <SwiperItem key={index} id={`slide${index}`}>
      <View style="height:100%" onTap={onTap}>
        {index}
      </View>
    </SwiperItem>
  ));

const swiper = (props: SwiperProps, count = 3) => (
  <Swiper id="s" duration={60} style="width:300px;height:150px" {...props}>
    {props.children ?? slides(count)}
  </Swiper>
);

/** Left (or top) edges of the slides, counted from the swiper's. */
const edges = (axis: 'left' | 'top' = 'left', count = 3): number[] => {
  const from = byId('s').getBoundingClientRect()[axis];
  return Array.from({ length: count }, (_, index) =>
    Math.round(byId(`slide${index}`).getBoundingClientRect()[axis] - from),
  );
};
const swipeBy = async (dx: number, dy = 0): Promise<void> => {
  const { x, y } = centreOf(byId('s'));
  await swipe({ x: x - dx / 2, y: y - dy / 2 }, { x: x + dx / 2, y: y + dy / 2 });
};
const rests = async (...wanted: number[]): Promise<void> => {
  await expect.poll(() => edges()).toEqual(wanted);
};

afterEach(() => prefer({ 'prefers-reduced-motion': '' }));

describe('by hand', () => {
  it('goes to the next slide and back, and stays at its ends', async () => {
    const seen: [string, unknown][] = [];
    const log = (event: { type: string; detail: unknown }) => seen.push([event.type, event.detail]);
    mount(swiper({ onChange: log, onAnimationFinish: log }));
    expect(edges()).toEqual([0, 300, 600]);
    await swipeBy(-200);
    await rests(-300, 0, 300);
    await expect
      .poll(() => seen)
      .toEqual([
        ['change', { current: 1, source: 'touch' }],
        ['animationfinish', { current: 1, source: 'touch' }],
      ]);
    await swipeBy(200);
    await rests(0, 300, 600);
    await swipeBy(200);
    await rests(0, 300, 600);
    expect(seen.filter(([type]) => type === 'change')).toHaveLength(2);
  });

  it('follows the finger, goes back when it went too little, and makes no tap of it', async () => {
    const onTap = vi.fn();
    const onTransition = vi.fn();
    mount(swiper({ children: slides(3, onTap), onTransition }));
    const { x, y } = centreOf(byId('s'));
    await swipe({ x, y }, { x: x - 60, y }, 30);
    await rests(0, 300, 600);
    expect(Math.max(...onTransition.mock.calls.map(([event]) => event.detail.dx))).toBeGreaterThan(40);
    expect(onTap).not.toHaveBeenCalled();
    await sleep(60);
    await userEvent.click(byId('slide0'));
    expect(onTap).toHaveBeenCalledOnce();
  });

  it('goes round in a circle, with two slides as well', async () => {
    const onChange = vi.fn();
    mount(swiper({ circular: true, onChange }, 2));
    for (const wanted of [1, 0, 1]) {
      await swipeBy(-200);
      await expect.poll(() => edges('left', 2)[wanted]).toBe(0);
    }
    await swipeBy(200);
    await expect.poll(() => edges('left', 2)[0]).toBe(0);
    expect(onChange.mock.calls.map(([event]) => event.detail.current)).toEqual([1, 0, 1, 0]);
  });

  it('goes down when it is vertical', async () => {
    mount(swiper({ vertical: true }));
    expect(edges('top')).toEqual([0, 150, 300]);
    await swipeBy(0, -100);
    await expect.poll(() => edges('top')).toEqual([-150, 0, 150]);
  });

  it('leaves the other direction to the page', async () => {
    mount(
      <div id="page" style="height:200px;overflow:auto">
        {swiper({})}
        <div style="height:1000px" />
      </div>,
    );
    const { x, y } = centreOf(byId('s'));
    await swipe({ x, y: y + 40 }, { x, y: y - 40 });
    await expect.poll(() => byId('page').scrollTop).toBeGreaterThan(20);
    expect(edges()).toEqual([0, 300, 600]);
  });

  it('takes a mouse', async () => {
    mount(swiper({}));
    await userEvent.dragAndDrop(byId('slide0'), byId('s'), {
      sourcePosition: { x: 250, y: 50 },
      targetPosition: { x: 40, y: 50 },
    });
    await rests(-300, 0, 300);
  });

  it('takes arrow keys', async () => {
    mount(swiper({}));
    await drawn();
    byId('s').focus();
    await userEvent.keyboard('{ArrowRight}');
    await rests(-300, 0, 300);
    await userEvent.keyboard('{ArrowLeft}');
    await rests(0, 300, 600);
    await userEvent.keyboard('{End}');
    await rests(-600, -300, 0);
    await userEvent.keyboard('{Home}');
    await rests(0, 300, 600);
  });
});

describe('current', () => {
  it('starts there and follows the prop, by the shorter way round', async () => {
    const current = signal(2);
    const onChange = vi.fn();
    mount(swiper({ current, circular: true, onChange }, 5));
    expect(edges('left', 5)[2]).toBe(0);
    expect(onChange).not.toHaveBeenCalled();
    current.value = 1;
    await expect.poll(() => edges('left', 5)[1]).toBe(0);
    expect(onChange.mock.calls[0]![0].detail).toEqual({ current: 1, source: '' });
  });

  it('is changed by hand; a prop that did not change does not bring it back', async () => {
    const around = signal(0);
    function Around() {
      return <View data-n={around.value}>{swiper({ current: 0 })}</View>;
    }
    mount(<Around />);
    await swipeBy(-200);
    await rests(-300, 0, 300);
    around.value = 1;
    await drawn();
    expect(edges()).toEqual([-300, 0, 300]);
  });

  it('goes with state', async () => {
    function Tabs() {
      const [at, setAt] = useState(0);
      return (
        <>
          <button id="last" onClick={() => setAt(2)} />
          {swiper({ current: at, onChange: (event) => setAt(event.detail.current) })}
        </>
      );
    }
    mount(<Tabs />);
    await swipeBy(-200);
    await rests(-300, 0, 300);
    byId('last').click();
    await rests(-600, -300, 0);
  });

  it('waits for a slide that is not there yet; slides that went take it with them', async () => {
    const count = signal(0);
    function Slides() {
      return <>{slides(count.value)}</>;
    }
    mount(swiper({ current: 2, children: <Slides /> }));
    count.value = 3;
    await rests(-600, -300, 0);
    count.value = 1;
    await expect.poll(() => edges('left', 1)).toEqual([0]);
  });
});

describe('looks', () => {
  it('shows several slides at once, and neighbours in its margins', async () => {
    mount(swiper({ displayMultipleItems: 2, previousMargin: '20px', nextMargin: '75rpx' }, 4));
    const width = (300 - 20 - 39) / 2;
    expect(edges('left', 4)).toEqual([20, 20 + width, 20 + 2 * width, 20 + 3 * width].map(Math.round));
    await swipeBy(-250);
    await expect.poll(() => edges('left', 4)[2]).toBe(20);
    await swipeBy(-250);
    // Further it does not go: it comes back from where the finger had it.
    await expect.poll(() => edges('left', 4)[2]).toBe(20);
  });

  it('lets the first and the last slide stand at the edge', async () => {
    mount(swiper({ snapToEdge: true, previousMargin: '20px', nextMargin: '40px' }, 3));
    const width = 300 - 60;
    expect(edges()).toEqual([0, width, 2 * width]);
    await swipeBy(-200);
    await rests(20 - width, 20, 20 + width);
    await swipeBy(-200);
    await rests(60 - 2 * width, 60 - width, 60);
    expect(byId('slide1').closest('[inert]')).toBeNull();
  });

  it('keeps the margins in a circle, which has no edge', () => {
    mount(swiper({ snapToEdge: true, circular: true, previousMargin: '20px', nextMargin: '40px' }, 4));
    expect(edges('left', 1)).toEqual([20]);
  });

  it('goes from right to left where texts do', async () => {
    mount(<div dir="rtl">{swiper({ previousMargin: '20px' })}</div>);
    expect(edges()).toEqual([0, -280, -560]);
    await swipeBy(200);
    await rests(280, 0, -280);
    byId('s').focus();
    await userEvent.keyboard('{ArrowRight}');
    await rests(0, -280, -560);
    await userEvent.keyboard('{ArrowLeft}');
    await rests(280, 0, -280);
  });

  it('says which slide is which', () => {
    mount(swiper({}));
    const places = [0, 1, 2].map((index) => byId(`slide${index}`).parentElement!);
    expect(places.map((place) => [place.role, place.ariaRoleDescription, place.ariaLabel])).toEqual(
      [1, 2, 3].map((n) => ['group', 'slide', `${n} / 3`]),
    );
  });

  it('has dots', async () => {
    const current = signal(0);
    mount(
      swiper({ current, indicatorDots: true, indicatorColor: 'rgb(1, 1, 1)', indicatorActiveColor: 'rgb(2, 2, 2)' }),
    );
    const colors = () =>
      [...byId('s').querySelectorAll('.sp-swiper-dot')].map((dot) => (dot as HTMLElement).style.backgroundColor);
    await expect.poll(colors).toEqual(['rgb(2, 2, 2)', 'rgb(1, 1, 1)', 'rgb(1, 1, 1)']);
    current.value = 1;
    await expect.poll(colors).toEqual(['rgb(1, 1, 1)', 'rgb(2, 2, 2)', 'rgb(1, 1, 1)']);
  });

  it('keeps the keyboard to what is seen', async () => {
    mount(swiper({}));
    const hidden = () => [0, 1, 2].map((index) => byId(`slide${index}`).closest('[inert]') !== null);
    expect(hidden()).toEqual([false, true, true]);
    await swipeBy(-200);
    await rests(-300, 0, 300);
    expect(hidden()).toEqual([true, false, true]);
    expect([byId('s').role, byId('s').getAttribute('aria-roledescription')]).toEqual(['group', 'carousel']);
  });
});

describe('autoplay', () => {
  it('goes on by itself, and from the end to the start', async () => {
    const seen: unknown[] = [];
    const onChange = (event: { detail: unknown }) => seen.push(event.detail);
    mount(swiper({ autoplay: true, interval: 120, duration: 20, onChange }, 2));
    await userEvent.hover(document.documentElement);
    await expect.poll(() => seen.length).toBeGreaterThanOrEqual(3);
    expect(seen.slice(0, 3)).toEqual([1, 0, 1].map((current) => ({ current, source: 'autoplay' })));
  });

  it('stands still for those who asked for less motion, who see no slide slide either', async () => {
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    const onChange = vi.fn();
    mount(swiper({ autoplay: true, interval: 60, duration: 5000, onChange }));
    await sleep(200);
    expect(onChange).not.toHaveBeenCalled();
    await swipeBy(-200);
    await rests(-300, 0, 300);
  });
});
