import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createPage, shows, startTestApp, topPage } from '../../../../tests/browser/app.tsx';
import { drawn, prefer, swipe } from '../../../../tests/browser/input.ts';
import { usePullDownRefresh, useReachBottom } from '../../../runtime/hooks.ts';
import { back, navigate } from '../../../runtime/router.ts';

const notice = (): string | undefined =>
  document.querySelector<HTMLElement>(
    '.sp-sheet:not([hidden]) > [data-sampan-notice], .sp-page:not([hidden]) > [data-sampan-notice]',
  )?.dataset.sampanNotice;
const action = (): HTMLElement => document.querySelector<HTMLElement>('.sp-notice-action')!;

/** Errors that were reported to the window, not swallowed. */
let reported: ReturnType<typeof vi.fn>;
beforeEach(() => {
  reported = vi.spyOn(window, 'reportError').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('a page that is not there', () => {
  it('shows that it loads, once that takes a moment', async () => {
    let arrive!: (page: ReturnType<typeof createPage>) => void;
    startTestApp({
      address: '/slow',
      extra: { '/slow': () => new Promise((resolve) => (arrive = resolve as typeof arrive)) },
    });
    expect(notice()).toBe('loading');
    expect(document.querySelector('.sp-notice .sp-spinner')).toBeNull();
    await expect.poll(() => document.querySelector('.sp-notice .sp-spinner')).not.toBeNull();
    arrive(createPage('slow'));
    await shows('slow {}');
    expect(notice()).toBeUndefined();
  });

  it('can be tried again when its code did not come', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(createPage('far'));
    startTestApp({ address: '/far', extra: { '/far': load } });
    await expect.poll(notice).toBe('failed');
    expect(reported.mock.calls).toEqual([[new Error('offline')]]);
    await userEvent.click(action());
    await shows('far {}');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it.each(['/nowhere', '/product/nuts'])('%s is not found, and leads home', async (address) => {
    startTestApp({ address });
    await expect.poll(notice).toBe('missing');
    await userEvent.click(action());
    await shows('home {}');
  });

  it('takes no other page with it when it breaks', async () => {
    let isBroken = true;
    function Fragile() {
      if (isBroken) throw new Error('broken');
      return <p>mended</p>;
    }
    startTestApp({ extra: { '/fragile': async () => ({ default: Fragile }) } });
    await shows('home {}');
    await navigate('/fragile');
    await expect.poll(notice).toBe('broken');
    expect(reported.mock.calls).toEqual([[new Error('broken')]]);
    isBroken = false;
    await userEvent.click(action());
    await shows('mended');
    await back();
    await shows('home {}');
  });
});

it('has one root around all pages', async () => {
  const Count = createContext<[number, () => void]>([0, () => undefined]);
  function Root({ children }: { children?: preact.ComponentChildren }) {
    const [count, setCount] = useState(0);
    return <Count.Provider value={[count, () => setCount(count + 1)]}>{children}</Count.Provider>;
  }
  const createCounter = (name: string) =>
    function Counter() {
      const [count, add] = useContext(Count);
      return (
        <p onClick={add}>
          {name} {count}
        </p>
      );
    };
  startTestApp({
    root: Root,
    extra: {
      '/home': async () => ({ default: createCounter('home') }),
      '/next': async () => ({ default: createCounter('next') }),
    },
  });
  await shows('home 0');
  topPage().querySelector('p')!.click();
  await navigate('/next');
  await shows('next 1');
  topPage().querySelector('p')!.click();
  await back();
  await shows('home 2');
});

it('is styled by the name that mini-program hosts give it', async () => {
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = 'page { background: rgb(1, 2, 3); min-height: 200vh; padding: 10px }';
  startTestApp();
  await shows('home {}');
  expect(getComputedStyle(topPage()).backgroundColor).toBe('rgb(1, 2, 3)');
  const { top, bottom } = topPage().getBoundingClientRect();
  expect([top, bottom]).toEqual([
    document.querySelector('.sp-navbar')!.getBoundingClientRect().bottom,
    document.querySelector('.sp-tabbar')!.getBoundingClientRect().top,
  ]);
  sheet.remove();
});

describe('scrolling', () => {
  it('reports the bottom once per entry', async () => {
    const onBottom = vi.fn();
    function List() {
      useReachBottom(onBottom);
      return <p style="height:3000px">list</p>;
    }
    startTestApp({
      address: '/list',
      extra: { '/list': async () => ({ default: List, page: { reachBottomDistance: 200 } }) },
    });
    await shows('list');
    const end = topPage().scrollHeight - topPage().clientHeight;
    for (const top of [end - 300, end - 150, end, end - 300]) {
      topPage().scrollTop = top;
      await drawn();
    }
    expect(onBottom).toHaveBeenCalledOnce();
    topPage().scrollTop = end;
    await drawn();
    expect(onBottom).toHaveBeenCalledTimes(2);
  });
});

describe('pulling down', () => {
  const pull = (distance = 250) => swipe({ x: 195, y: 150 }, { x: 195, y: 150 + distance });
  const isTurning = (): boolean => document.querySelector('[data-sampan-refreshing="true"]') !== null;
  const startRefreshing = (onRefresh: () => Promise<unknown> | void, pullDownRefresh = true) => {
    function Fresh() {
      usePullDownRefresh(onRefresh);
      return (
        <>
          <p>fresh</p>
          <div id="inner" style="height:200px;overflow:auto">
            <div style="height:900px" />
          </div>
          <div style="height:3000px" />
        </>
      );
    }
    startTestApp({
      address: '/fresh',
      extra: { '/fresh': async () => ({ default: Fresh, page: { pullDownRefresh } }) },
    });
  };

  it('refreshes, and turns until that is done', async () => {
    let finish!: () => void;
    const onRefresh = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    startRefreshing(onRefresh);
    await shows('fresh');
    await pull();
    await expect.poll(isTurning).toBe(true);
    await pull();
    expect(onRefresh).toHaveBeenCalledOnce();
    finish();
    await expect.poll(isTurning).toBe(false);
  });

  it('does nothing when it was short, when the page or what is touched is scrolled, or when it is not asked for', async () => {
    const onRefresh = vi.fn();
    startRefreshing(onRefresh);
    await shows('fresh');
    await pull(60);
    topPage().scrollTop = 300;
    await drawn();
    await pull(100);
    topPage().scrollTop = 0;
    document.getElementById('inner')!.scrollTop = 200;
    await pull(150);
    expect(onRefresh).not.toHaveBeenCalled();
    expect(isTurning()).toBe(false);
  });

  it('is off by default', async () => {
    const onRefresh = vi.fn();
    startRefreshing(onRefresh, false);
    await shows('fresh');
    await pull();
    expect(onRefresh).not.toHaveBeenCalled();
  });
});

describe('colour schemes', () => {
  afterEach(() => prefer({ 'prefers-color-scheme': '' }));
  const colors = (): string[] =>
    ['.sp-navbar', '.sp-sheet', '.sp-tabbar'].map(
      (selector) => getComputedStyle(document.querySelector(selector)!).backgroundColor,
    );

  it('follows the system: light surfaces give way, brand colours stay', async () => {
    startTestApp({ window: { barColor: '#c8102e', barText: 'white', background: '#f5f5f5' } });
    await shows('home {}');
    expect(colors()).toEqual(['rgb(200, 16, 46)', 'rgb(245, 245, 245)', 'rgb(255, 255, 255)']);
    expect(getComputedStyle(document.querySelector('.sp-navbar')!).color).toBe('rgb(255, 255, 255)');
    await prefer({ 'prefers-color-scheme': 'dark' });
    await expect.poll(colors).toEqual(['rgb(200, 16, 46)', 'rgb(18, 18, 19)', 'rgb(28, 28, 30)']);
    expect(getComputedStyle(topPage()).color).toBe('rgb(236, 236, 236)');
  });

  it('stays light where the app says so', async () => {
    await prefer({ 'prefers-color-scheme': 'dark' });
    startTestApp({ darkMode: false });
    await shows('home {}');
    expect(colors()).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
  });
});
