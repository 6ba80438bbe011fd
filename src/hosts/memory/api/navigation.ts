// The page stack in memory, with the mini hosts' limits.
import type { NavigationHost } from '../../../api/navigation.ts';
import { SampanError } from '../../../core/errors.ts';
import { device, note } from '../device.ts';

const limit = 10;

/** Keeps the pages below `start` and puts others on top. */
function change(start: number, ...opened: typeof device.pages): void {
  device.pages.splice(start, Infinity, ...opened);
  device.title = undefined;
}

export const push: NavigationHost['push'] = async (route, query) => {
  note('push', route.route, query);
  if (device.pages.length >= limit) throw new SampanError('SP3003', { limit });
  change(device.pages.length, { route, query });
};

export const replace: NavigationHost['replace'] = async (route, query) => {
  note('replace', route.route, query);
  change(Math.max(0, device.pages.length - 1), { route, query });
};

export const pop: NavigationHost['pop'] = async (delta) => {
  note('pop', delta);
  if (device.pages.length < 2) throw new SampanError('SP5010', { route: 'back()', reason: 'the first page is shown' });
  change(Math.max(1, device.pages.length - delta));
};

export const switchTab: NavigationHost['switchTab'] = async (route) => {
  note('switchTab', route.route);
  change(0, { route, query: {} });
};

export const relaunch: NavigationHost['relaunch'] = async (route, query) => {
  note('relaunch', route.route, query);
  change(0, { route, query });
};

export const setTabBadge: NavigationHost['setTabBadge'] = (index, text) => {
  note('setTabBadge', index, text);
  if (text === undefined) device.badges.delete(index);
  else device.badges.set(index, text);
};

export const stopPullDownRefresh: NavigationHost['stopPullDownRefresh'] = () => {
  note('stopPullDownRefresh');
  device.isRefreshing = false;
};

export const setTitle: NavigationHost['setTitle'] = (title) => {
  note('setTitle', title);
  device.title = title;
};
