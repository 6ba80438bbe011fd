import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { centreOf, drawn, prefer, swipe } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { ScrollView } from './scroll-view.tsx';

const box = 'width:200px;height:200px';
const scrollTo = async (top: number): Promise<void> => {
  byId('s').scrollTop = top;
  await drawn();
};

afterEach(() => prefer({ 'prefers-reduced-motion': '' }));

it('scrolls by finger along its axis and says where it is', async () => {
  const onScroll = vi.fn();
  mount(
    <ScrollView id="s" scrollY style={box} onScroll={onScroll}>
      <div style="width:1000px;height:1000px" />
    </ScrollView>,
  );
  const { x, y } = centreOf(byId('s'));
  await swipe({ x, y: y + 50 }, { x, y: y - 50 });
  await expect.poll(() => byId('s').scrollTop).toBeGreaterThan(30);
  await drawn();
  const { scrollTop } = byId('s');
  expect(onScroll.mock.lastCall![0]).toMatchObject({
    type: 'scroll',
    detail: { scrollTop, scrollLeft: 0, scrollHeight: 1000, scrollWidth: 1000 },
  });
});

it('does not scroll without an axis', () => {
  mount(
    <ScrollView id="s" style={box}>
      <div style="height:1000px" />
    </ScrollView>,
  );
  expect(getComputedStyle(byId('s')).overflow).toBe('hidden');
});

it('reports its ends once per entry', async () => {
  const seen: string[] = [];
  const log = (event: { type: string }) => seen.push(event.type);
  mount(
    <ScrollView id="s" scrollY style={box} lowerThreshold={100} onScrollToUpper={log} onScrollToLower={log}>
      <div style="height:1000px" />
    </ScrollView>,
  );
  await drawn();
  expect(seen).toEqual([]);
  for (const top of [600, 705, 760, 800]) await scrollTo(top);
  expect(seen).toEqual(['scrolltolower']);
  for (const top of [600, 750]) await scrollTo(top);
  expect(seen).toEqual(['scrolltolower', 'scrolltolower']);
  for (const top of [60, 40, 0]) await scrollTo(top);
  expect(seen.slice(2)).toEqual(['scrolltoupper']);
  await scrollTo(20);
  expect(seen.length).toBe(3);
});

it('reports the end again when there is more, even little', async () => {
  const height = signal(1000);
  const onScrollToLower = vi.fn(() => (height.value += 10));
  function List() {
    return <div style={`height:${height.value}px`} />;
  }
  mount(
    <ScrollView id="s" scrollY style={box} onScrollToLower={onScrollToLower}>
      <List />
    </ScrollView>,
  );
  await scrollTo(9999);
  await scrollTo(9999);
  await scrollTo(9999);
  expect(onScrollToLower).toHaveBeenCalledTimes(3);
});

it('reports the ends of the other axis', async () => {
  const onScrollToLower = vi.fn();
  mount(
    <ScrollView id="s" scrollX style={box} onScrollToLower={onScrollToLower}>
      <div style="width:1000px;height:10px" />
    </ScrollView>,
  );
  byId('s').scrollLeft = 780;
  await drawn();
  expect(onScrollToLower).toHaveBeenCalledOnce();
});

it('goes where it is told', async () => {
  const [top, left, target] = [signal(100), signal(0), signal('')];
  mount(
    <ScrollView id="s" scrollX scrollY style={box} scrollTop={top} scrollLeft={left} scrollIntoView={target}>
      <div style="width:1000px;height:500px" />
      <div id="5 odd.id" style="height:1000px">
        here
      </div>
    </ScrollView>,
  );
  const at = (): number[] => [byId('s').scrollTop, byId('s').scrollLeft];
  expect(at()).toEqual([100, 0]);
  left.value = 50;
  await drawn();
  expect(at()).toEqual([100, 50]);
  await scrollTo(300);
  top.value = 0;
  await drawn();
  expect(at()).toEqual([0, 50]);
  target.value = '5 odd.id';
  await drawn();
  expect(at()).toEqual([500, 0]);
});

it('goes there with an animation on demand', async () => {
  const top = signal(0);
  mount(
    <ScrollView id="s" scrollY style={box} scrollTop={top} scrollWithAnimation>
      <div style="height:3000px" />
    </ScrollView>,
  );
  // Looked at as soon as the browser is asked: it may be there when a busy machine draws the next frame.
  const places: number[] = [];
  const scroll = byId('s').scrollTo.bind(byId('s'));
  vi.spyOn(byId('s'), 'scrollTo').mockImplementation((to) => {
    scroll(to as unknown as ScrollToOptions);
    places.push(byId('s').scrollTop);
  });
  top.value = 1000;
  await expect.poll(() => byId('s').scrollTop).toBe(1000);
  expect(places).toEqual([0]);
});

it('goes to a child that comes later', async () => {
  const rows = signal(0);
  function Rows() {
    return (
      <>
        {Array.from({ length: rows.value }, (_, row) => (
          <div key={row} id={`row${row}`} style="height:50px" />
        ))}
      </>
    );
  }
  mount(
    <ScrollView id="s" scrollY style={box} scrollIntoView="row20">
      <Rows />
    </ScrollView>,
  );
  rows.value = 10;
  await drawn();
  expect(byId('s').scrollTop).toBe(0);
  rows.value = 40;
  await drawn();
  expect(byId('s').scrollTop).toBe(1000);
  rows.value = 50;
  await scrollTo(0);
  expect(byId('s').scrollTop).toBe(0);
});

it.each([
  ['start', 1000],
  ['center', 925],
  ['end', 850],
  ['nearest', 850],
] as const)('puts the child at its %s', (alignment, wanted) => {
  mount(
    <ScrollView id="s" scrollY style={box} scrollIntoView="child" scrollIntoViewAlignment={alignment}>
      <div style="height:1000px" />
      <div id="child" style="height:50px" />
      <div style="height:1000px" />
    </ScrollView>,
  );
  expect(byId('s').scrollTop).toBe(wanted);
});

it('leaves a child where it is that is seen as a whole', async () => {
  const target = signal('');
  mount(
    <ScrollView id="s" scrollY style={box} scrollTop={980} scrollIntoView={target} scrollIntoViewAlignment="nearest">
      <div style="height:1000px" />
      <div id="child" style="height:50px" />
      <div style="height:1000px" />
    </ScrollView>,
  );
  target.value = 'child';
  await drawn();
  expect(byId('s').scrollTop).toBe(980);
});

it('moves along the axis whose position changed, and no other', async () => {
  const top = signal(0);
  mount(
    <ScrollView id="s" scrollX scrollY style={box} scrollTop={top} scrollLeft={10}>
      <div style="width:1000px;height:1000px" />
    </ScrollView>,
  );
  byId('s').scrollLeft = 70;
  top.value = 100;
  await drawn();
  expect([byId('s').scrollTop, byId('s').scrollLeft]).toEqual([100, 70]);
});

it('goes there at once for those who asked for less motion', async () => {
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  const top = signal(0);
  mount(
    <ScrollView id="s" scrollY style={box} scrollTop={top} scrollWithAnimation>
      <div style="height:3000px" />
    </ScrollView>,
  );
  top.value = 1000;
  await drawn();
  expect(byId('s').scrollTop).toBe(1000);
});

it('scrolls by keyboard', async () => {
  mount(
    <ScrollView id="s" scrollY style={box}>
      <div style="height:1000px" />
    </ScrollView>,
  );
  await userEvent.tab();
  expect(document.activeElement).toBe(byId('s'));
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => byId('s').scrollTop).toBeGreaterThan(0);
  await userEvent.keyboard('{End}');
  await expect.poll(() => byId('s').scrollTop).toBe(800);
});

it('reports the ends where texts go from right to left', async () => {
  const onScrollToLower = vi.fn();
  mount(
    <div dir="rtl">
      <ScrollView id="s" scrollX style={box} onScrollToLower={onScrollToLower}>
        <div style="width:1000px;height:10px" />
      </ScrollView>
    </div>,
  );
  byId('s').scrollLeft = -400;
  await drawn();
  expect(onScrollToLower).not.toHaveBeenCalled();
  byId('s').scrollLeft = -790;
  await drawn();
  expect(onScrollToLower).toHaveBeenCalledOnce();
});

it('hides its bars and holds its ends on demand', () => {
  mount(
    <>
      <ScrollView id="s" scrollY showScrollbar={false} bounces={false} />
      <ScrollView id="plain" scrollY />
    </>,
  );
  const [style, plain] = [getComputedStyle(byId('s')), getComputedStyle(byId('plain'))];
  expect([style.scrollbarWidth, style.overscrollBehaviorY]).toEqual(['none', 'none']);
  expect([plain.scrollbarWidth, plain.overscrollBehaviorY]).toEqual(['auto', 'contain']);
});

it('is a place to go to when it has a name', () => {
  mount(
    <ScrollView id="s" scrollY aria-label="Orders" style={box}>
      <div style="height:1000px" />
    </ScrollView>,
  );
  expect([byId('s').role, byId('s').tabIndex]).toEqual(['region', 0]);
});
