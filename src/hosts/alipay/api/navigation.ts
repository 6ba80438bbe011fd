// The page stack by `my.navigateTo` and its kin.
import type { NavigationHost } from '../../../api/navigation.ts';
import { quiet } from '../../shared/callback-api.ts';
import { go, goDeeper } from '../../shared/page-stack.ts';
import { pageUrl } from '../../shared/page-url.ts';
import { changeBadge } from '../../shared/tab-badge.ts';

export const push: NavigationHost['push'] = (route, query) =>
  goDeeper(route.route, (options) => my.navigateTo(options), { url: pageUrl(route, query) });

export const replace: NavigationHost['replace'] = (route, query) =>
  go(route.route, (options) => my.redirectTo(options), { url: pageUrl(route, query) });

export const pop: NavigationHost['pop'] = (delta) => go('back()', (options) => my.navigateBack(options), { delta });

export const switchTab: NavigationHost['switchTab'] = (route) =>
  go(route.route, (options) => my.switchTab(options), { url: pageUrl(route, {}) });

export const relaunch: NavigationHost['relaunch'] = (route, query) =>
  go(route.route, (options) => my.reLaunch(options), { url: pageUrl(route, query) });

export const setTabBadge: NavigationHost['setTabBadge'] = (index, text) =>
  changeBadge(index, (fail) =>
    text === undefined ? my.removeTabBarBadge({ index, fail }) : my.setTabBarBadge({ index, text, fail }),
  );

export const stopPullDownRefresh: NavigationHost['stopPullDownRefresh'] = () => quiet(my.stopPullDownRefresh());

export const setTitle: NavigationHost['setTitle'] = (title) => quiet(my.setNavigationBar({ title }));
