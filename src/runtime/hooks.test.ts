// Hooks on pages of the memory host.
import { type ComponentType, h } from 'preact';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppSpec } from '../core/app-spec.ts';
import type { PageConfig } from '../core/dialect.ts';
import { device, resetDevice } from '../hosts/memory/device.ts';
import { openPage } from '../hosts/memory/runtime.ts';
import { useHide, useParams, usePullDownRefresh, useReachBottom, useReady, useShow } from './hooks.ts';

const app: AppSpec<ComponentType> = {
  name: 'Test',
  routes: [{ route: '/a/:id', path: 'pages/a/_id', isTab: false }],
  window: {},
  darkMode: true,
};
const open = (component: ComponentType, config: PageConfig = {}, query: Record<string, string> = {}) =>
  openPage(app, { route: '/a/:id', component, config }, query);
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(resetDevice);

describe('useParams', () => {
  it('gives the page’s params, parsed by its config', () => {
    let params: object = {};
    const Page = () => ((params = useParams()), null);
    open(Page, { params: { id: 'number' } }, { id: '3', from: '~~E5~AE~B6' });
    expect(params).toEqual({ id: 3, from: '家' });
  });

  it('works in components of the page', () => {
    let params: object = {};
    const Inner = () => ((params = useParams()), null);
    open(() => h(Inner, null), {}, { id: '3' });
    expect(params).toEqual({ id: '3' });
  });

  it.each([
    ['useParams', useParams],
    ['useShow', () => useShow(() => undefined)],
    ['usePullDownRefresh', () => usePullDownRefresh(() => undefined)],
  ])('%s throws SP3002 outside a page', (hook, use) => {
    const Root = () => (use(), null);
    const open = () => openPage({ ...app, root: Root }, { route: '/a/:id', component: () => null, config: {} });
    expect(open).toThrow(expect.objectContaining({ code: 'SP3002', detail: { hook } }));
  });
});

describe('lifecycle', () => {
  it('runs each handler at its event, show and ready once at the start', () => {
    const log: string[] = [];
    const page = open(() => {
      useShow(() => log.push('show'));
      useReady(() => log.push('ready'));
      useHide(() => log.push('hide'));
      useReachBottom(() => log.push('bottom'));
      return null;
    });
    expect(log).toEqual(['show', 'ready']);
    for (const name of ['onHide', 'onShow', 'onReachBottom'] as const) page.emit(name);
    expect(log).toEqual(['show', 'ready', 'hide', 'show', 'bottom']);
  });

  it('calls the handler of the last render', async () => {
    const seen: number[] = [];
    let increment = (): void => undefined;
    const page = open(() => {
      const [count, setCount] = useState(0);
      increment = () => setCount(count + 1);
      useHide(() => seen.push(count));
      return null;
    });
    increment();
    await settled();
    page.emit('onHide');
    expect(seen).toEqual([1]);
  });

  it('a component that mounts late is told that the page is shown and ready', async () => {
    const log: string[] = [];
    let mount = (): void => undefined;
    const Late = () => {
      useShow(() => log.push('show'));
      useReady(() => log.push('ready'));
      return null;
    };
    open(() => {
      const [isMounted, setMounted] = useState(false);
      mount = () => setMounted(true);
      return isMounted ? h(Late, null) : null;
    });
    mount();
    await settled();
    expect(log).toEqual(['show', 'ready']);
  });

  it('a component that is gone hears nothing; nor does a closed page', async () => {
    const heard = vi.fn();
    let unmount = (): void => undefined;
    const Inner = () => (useHide(heard), null);
    const page = open(() => {
      const [isMounted, setMounted] = useState(true);
      unmount = () => setMounted(false);
      useReachBottom(heard);
      return isMounted ? h(Inner, null) : null;
    });
    unmount();
    await settled();
    page.emit('onHide');
    page.close();
    page.emit('onReachBottom');
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('usePullDownRefresh', () => {
  const stops = () => device.calls.filter(({ api }) => api === 'stopPullDownRefresh').length;

  it('stops the indicator when all promises have settled, and not before', async () => {
    let finish = (): void => undefined;
    const Inner = () => (usePullDownRefresh(() => new Promise<void>((resolve) => (finish = resolve))), null);
    const page = open(() => {
      usePullDownRefresh(async () => undefined);
      return h(Inner, null);
    });
    page.emit('onPullDownRefresh');
    await settled();
    expect(stops()).toBe(0);
    finish();
    await settled();
    expect(stops()).toBe(1);
  });

  it('stops it after a handler that returns nothing, each time', async () => {
    const page = open(() => (usePullDownRefresh(() => undefined), null));
    for (const times of [1, 2]) {
      page.emit('onPullDownRefresh');
      await settled();
      expect(stops()).toBe(times);
    }
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('offline'))],
    [
      'throws',
      () => {
        throw new Error('offline');
      },
    ],
  ])('stops it when a handler %s, and the error goes on', async (_, handler) => {
    const reported: unknown[] = [];
    const listen = (error: unknown) => reported.push(error);
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', listen);
    try {
      open(() => (usePullDownRefresh(handler), null)).emit('onPullDownRefresh');
      await settled();
      expect(stops()).toBe(1);
      expect(reported).toEqual([new Error('offline')]);
    } finally {
      process.removeAllListeners('unhandledRejection');
      others.forEach((other) => process.on('unhandledRejection', other));
    }
  });
});
