import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { holdTime, pass } from '../../../../tests/browser/clock.ts';
import { centreOf, drawn, sleep, swipe } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import type { ScrollViewProps } from '../../../../components/primitives/types.ts';
import { ScrollView } from './scroll-view.tsx';

const names = ['Pulling', 'WillRefresh', 'Refresh', 'Restore', 'Abort'] as const;

/** A refresher that writes down its events; of several pulls in a row only the first. */
function refresher(props: ScrollViewProps = {}): string[] {
  const seen: string[] = [];
  const listeners: Record<string, unknown> = {};
  for (const name of names) {
    const given = props[`onRefresher${name}`];
    listeners[`onRefresher${name}`] = (event: never) => {
      if (seen.at(-1) !== name) seen.push(name);
      given?.(event);
    };
  }
  mount(
    <ScrollView id="s" scrollY refresherEnabled style="width:300px;height:300px" {...props} {...listeners}>
      <div id="content" style="height:1000px">
        rows
      </div>
    </ScrollView>,
  );
  return seen;
}

const pull = async (dy: number): Promise<void> => {
  const { x, y } = centreOf(byId('s'));
  await swipe({ x, y: y - 100 }, { x, y: y - 100 + dy });
};
const indicator = (): HTMLElement => byId('s').querySelector('[data-sampan-refreshing]')!;
const isRefreshing = (): boolean => indicator().dataset.sampanRefreshing === 'true';

it('refreshes when it was pulled far enough, until the app says that it is done', async () => {
  const triggered = signal(false);
  const onRefresherRefresh = vi.fn(() => (triggered.value = true));
  const seen = refresher({ refresherTriggered: triggered, onRefresherRefresh });
  await pull(150);
  await expect.poll(isRefreshing).toBe(true);
  expect(seen).toEqual(['Pulling', 'WillRefresh', 'Pulling', 'Refresh']);
  await sleep(500);
  expect(isRefreshing()).toBe(true);
  triggered.value = false;
  await expect.poll(isRefreshing).toBe(false);
  await expect.poll(() => seen.at(-1)).toBe('Restore');
  expect(onRefresherRefresh).toHaveBeenCalledOnce();
});

it('says how far it is pulled', async () => {
  const onRefresherPulling = vi.fn();
  const onRefresherAbort = vi.fn();
  refresher({ onRefresherPulling, onRefresherAbort });
  await pull(60);
  const far = onRefresherPulling.mock.calls.map(([event]) => event.detail.dy as number);
  expect(far.toSorted((a, b) => a - b)).toEqual(far);
  expect(onRefresherPulling.mock.lastCall![0]).toMatchObject({ type: 'refresherpulling', detail: { dy: far.at(-1) } });
  expect(onRefresherAbort.mock.lastCall![0].detail).toEqual({ dy: far.at(-1) });
});

it('does nothing when it was pulled too little, which the app decides', async () => {
  const seen = refresher({ refresherThreshold: 100 });
  await pull(120);
  await drawn();
  expect(seen).toEqual(['Pulling', 'Abort']);
  await pull(220);
  expect(seen.slice(2)).toEqual(['Pulling', 'WillRefresh', 'Pulling', 'Refresh']);
});

it('comes to an end where the app does not say so', async () => {
  holdTime();
  const seen = refresher();
  await pull(150);
  await pass(399);
  expect([isRefreshing(), seen.at(-1)]).toEqual([true, 'Refresh']);
  await pass(1);
  expect(isRefreshing()).toBe(false);
  await pass(250);
  expect(seen.at(-1)).toBe('Restore');
});

it('refreshes when the app says so', async () => {
  const triggered = signal(false);
  const seen = refresher({ refresherTriggered: triggered });
  triggered.value = true;
  await expect.poll(isRefreshing).toBe(true);
  expect(seen).toEqual(['Refresh']);
  triggered.value = false;
  await expect.poll(() => seen.at(-1)).toBe('Restore');
});

it('is not pulled from further down, sideways, or when it is off', async () => {
  const enabled = signal(true);
  const seen = refresher({ refresherEnabled: enabled });
  byId('s').scrollTop = 300;
  await drawn();
  await pull(60);
  expect(seen).toEqual([]);
  byId('s').scrollTop = 0;
  enabled.value = false;
  await drawn();
  await pull(150);
  expect(seen).toEqual([]);
  expect(byId('s').querySelector('button, [data-sampan-refreshing]')).toBeNull();
});

it('can be had without pulling', async () => {
  const seen = refresher();
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Refresh');
  expect(document.activeElement!.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  await userEvent.keyboard('{Enter}');
  expect(seen).toEqual(['Refresh']);
});

it('has the look that it is given', () => {
  refresher({ refresherDefaultStyle: 'white', refresherBackground: 'rgb(1, 2, 3)' });
  expect(getComputedStyle(indicator()).backgroundColor).toBe('rgb(1, 2, 3)');
  expect(getComputedStyle(indicator().firstElementChild!).borderTopColor).toBe('rgb(255, 255, 255)');
});

it('shows nothing where the app draws it itself', () => {
  refresher({ refresherDefaultStyle: 'none' });
  expect(indicator()).toBeNull();
});
