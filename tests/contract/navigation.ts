// The contract of the page stack, for every host.
import { beforeEach, describe, expect, it } from 'vitest';
import type { NavigationHost } from '../../src/api/navigation.ts';
import type { RouteSpec } from '../../src/core/app-spec.ts';

export interface NavigationSetup {
  readonly api: NavigationHost;
  /** Starts an app with `navigationRoutes`, its first page open. */
  start(): void | Promise<void>;
  /** The page on top, and its params as the page gets them. */
  top(): { readonly route: string; readonly query: Readonly<Record<string, string>> };
  depth(): number;
  /** The badge that the user sees once a tab page is shown. */
  badge(index: number): string | undefined;
  title(): string | undefined;
  /** The user pulls the page down. */
  pull(): void;
  isRefreshing(): boolean;
}

const spec = (route: string, path: string, isTab = false): RouteSpec => ({ route, path, isTab });
const home = spec('/home', 'pages/home', true);
const cart = spec('/cart', 'pages/cart', true);
const product = spec('/product/:id', 'pages/product/_id');
const points = spec('/member/points', 'packages/member/pages/points');

export const navigationRoutes: readonly RouteSpec[] = [home, cart, product, points];

export function navigationContract(setup: NavigationSetup): void {
  const { api, top, depth } = setup;

  describe('navigation', () => {
    beforeEach(() => setup.start());

    it('starts with the first page', () => expect([top().route, depth()]).toEqual(['/home', 1]));

    it('pushes, replaces, pops', async () => {
      await api.push(product, { id: '3' });
      expect([top(), depth()]).toEqual([{ route: '/product/:id', query: { id: '3' } }, 2]);
      await api.replace(points, {});
      expect([top(), depth()]).toEqual([{ route: '/member/points', query: {} }, 2]);
      await api.pop(1);
      expect([top().route, depth()]).toEqual(['/home', 1]);
    });

    it('pops several pages, at most to the first', async () => {
      for (const id of ['1', '2', '3']) await api.push(product, { id });
      await api.pop(2);
      expect([top().query, depth()]).toEqual([{ id: '1' }, 2]);
      await api.push(points, {});
      await api.pop(99);
      expect([top().route, depth()]).toEqual(['/home', 1]);
    });

    it('throws SP5010 when it pops the first page', async () => {
      await expect(api.pop(1)).rejects.toMatchObject({ code: 'SP5010' });
      expect(depth()).toBe(1);
    });

    it('throws SP3003 on the eleventh page, and goes on', async () => {
      for (let id = 2; id <= 10; id++) await api.push(product, { id: String(id) });
      await expect(api.push(points, {})).rejects.toMatchObject({ code: 'SP3003', detail: { limit: 10 } });
      expect([top().query, depth()]).toEqual([{ id: '10' }, 10]);
      await api.replace(points, {});
      expect([top().route, depth()]).toEqual(['/member/points', 10]);
    });

    it('switches to a tab and closes what is above the tabs', async () => {
      await api.push(product, { id: '3' });
      await api.switchTab(cart);
      expect([top(), depth()]).toEqual([{ route: '/cart', query: {} }, 1]);
    });

    it('relaunches to a page and to a tab', async () => {
      await api.push(product, { id: '3' });
      await api.relaunch(points, { from: '家' });
      expect([top(), depth()]).toEqual([{ route: '/member/points', query: { from: '家' } }, 1]);
      await api.relaunch(home, {});
      expect([top().route, depth()]).toEqual(['/home', 1]);
    });

    it.each(['盐 & 糖', 'a=b==', '?#/\\', '100%', '%41', '~41', '~', '', ' ', '+', "!'()*", '😀\n"', 'undefined', '0'])(
      'takes the param %j through push, replace and relaunch',
      async (word) => {
        await api.push(product, { id: word, [`键${word}`]: 'x' });
        expect(top().query).toEqual({ id: word, [`键${word}`]: 'x' });
        await api.replace(points, { word });
        expect(top().query).toEqual({ word });
        await api.relaunch(points, { word });
        expect(top().query).toEqual({ word });
      },
    );

    it('sets and removes badges', async () => {
      api.setTabBadge(1, '3');
      await expect.poll(() => setup.badge(1)).toBe('3');
      api.setTabBadge(1, '4');
      await expect.poll(() => setup.badge(1)).toBe('4');
      expect(setup.badge(0)).toBeUndefined();
      api.setTabBadge(1, undefined);
      await expect.poll(() => setup.badge(1)).toBeUndefined();
    });

    it('sets badges on a page without tabs; they are there when the tabs are', async () => {
      await api.push(product, { id: '3' });
      api.setTabBadge(1, '1');
      api.setTabBadge(1, '2');
      api.setTabBadge(0, '9');
      api.setTabBadge(0, undefined);
      await api.pop(1);
      await expect.poll(() => setup.badge(1)).toBe('2');
      expect(setup.badge(0)).toBeUndefined();
      api.setTabBadge(1, undefined);
    });

    it('sets the title of the page', async () => {
      await api.push(product, { id: '3' });
      api.setTitle('盐 3');
      await expect.poll(setup.title).toBe('盐 3');
    });

    it('stops the pull-down indicator, and may do so when it is not shown', async () => {
      setup.pull();
      expect(setup.isRefreshing()).toBe(true);
      api.stopPullDownRefresh();
      await expect.poll(setup.isRefreshing).toBe(false);
      expect(() => api.stopPullDownRefresh()).not.toThrow();
    });
  });
}
