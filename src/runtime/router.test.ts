import { beforeEach, describe, expect, it } from 'vitest';
import type { RouteSpec } from '../core/app-spec.ts';
import { device, resetDevice } from '../hosts/memory/device.ts';
import {
  back,
  navigate,
  redirect,
  relaunch,
  resolveRoute,
  setRoutes,
  setTabBadge,
  setTitle,
  switchTab,
} from './router.ts';

const spec = (route: string, isTab = false): RouteSpec => ({ route, path: `pages${route}`, isTab });
const coded = (code: string, detail: object = {}) =>
  expect.objectContaining({ code, detail: expect.objectContaining(detail) });
const open = () => device.pages.map(({ route, query }) => [route.route, query]);

beforeEach(() => {
  resetDevice();
  setRoutes({
    routes: [spec('/cart', true), spec('/home', true), spec('/product/:id'), spec('/search')],
    tabBar: { items: [{ page: '/home' }, { page: '/cart' }] },
  });
});

describe('resolveRoute', () => {
  it('gives path params and query as text', () =>
    expect(resolveRoute('/product/3?from=%E5%AE%B6')).toEqual({
      route: spec('/product/:id'),
      query: { id: '3', from: '家' },
    }));

  it('takes a pattern and values, without those that are undefined', () =>
    expect(resolveRoute('/product/:id', { id: 3, isNew: true, from: undefined }).query).toEqual({
      id: '3',
      isNew: 'true',
    }));

  it('throws SP3001 with the nearest route', () =>
    expect(() => resolveRoute('/serach?q=1')).toThrow(
      coded('SP3001', { route: '/serach', hint: 'Did you mean "/search"?' }),
    ));

  it('throws SP3001 without a hint when nothing is near', () =>
    expect(() => resolveRoute('/completely/else')).toThrow(coded('SP3001', { hint: undefined })));
});

describe('going', () => {
  it('opens, replaces, goes back, and starts anew', async () => {
    await relaunch('/home');
    await navigate('/product/3?from=home');
    await navigate('/search', { q: 'salt & 盐?' });
    await redirect('/product/:id', { id: 4 });
    expect(open()).toEqual([
      ['/home', {}],
      ['/product/:id', { id: '3', from: 'home' }],
      ['/product/:id', { id: '4' }],
    ]);
    await back(2);
    expect(open()).toEqual([['/home', {}]]);
    await switchTab('/cart');
    expect(open()).toEqual([['/cart', {}]]);
  });

  it('rejects, and does not throw', async () => {
    const promise = navigate('/nowhere');
    await expect(promise).rejects.toEqual(coded('SP3001'));
  });

  it.each([
    ['navigate', navigate],
    ['redirect', redirect],
  ])('%s to a tab is SP3005', async (call, go) => {
    await expect(go('/cart')).rejects.toEqual(coded('SP3005', { call, route: '/cart', instead: 'switchTab()' }));
    expect(device.calls).toEqual([]);
  });

  it('switchTab to another page is SP3005', () =>
    expect(switchTab('/product/3')).rejects.toEqual(coded('SP3005', { call: 'switchTab', instead: 'navigate()' })));

  it('switchTab with params is SP3005', () =>
    expect(switchTab('/cart?x=1')).rejects.toEqual(coded('SP3005', { call: 'switchTab', actual: 'given params' })));

  it('relaunches to a tab with params', async () => {
    await relaunch('/cart?x=1');
    expect(open()).toEqual([['/cart', { x: '1' }]]);
  });
});

describe('bars', () => {
  it('counts tabs as the tabBar shows them', () => {
    setTabBadge('/cart', '3');
    expect([...device.badges]).toEqual([[1, '3']]);
    setTabBadge('/cart', '');
    expect([...device.badges]).toEqual([]);
  });

  it('has no badges without a tabBar', () => {
    setRoutes({ routes: [spec('/search'), spec('/cart')] });
    expect(() => setTabBadge('/cart', '3')).toThrow(coded('SP3005', { call: 'setTabBadge', route: '/cart' }));
  });

  it.each(['/product/3', '/nowhere'])('has no badge for %s', (route) =>
    expect(() => setTabBadge(route, '1')).toThrow(coded('SP3005', { call: 'setTabBadge', route })),
  );

  it('sets the title', () => {
    setTitle('盐');
    expect(device.title).toBe('盐');
  });
});
