// The page stack by `wx.navigateTo` and its kin.
import type { NavigationHost } from '../../../api/navigation.ts';
import { pageUrl } from '../../shared/page-url.ts';
import { go, goDeeper } from '../../shared/page-stack.ts';
import { changeBadge } from '../../shared/tab-badge.ts';

export const push: NavigationHost['push'] = (route, query) =>
  goDeeper(route.route, (options) => wx.navigateTo(options), { url: pageUrl(route, query) });

export const replace: NavigationHost['replace'] = (route, query) =>
  go(route.route, (options) => wx.redirectTo(options), { url: pageUrl(route, query) });

export const pop: NavigationHost['pop'] = (delta) => go('back()', (options) => wx.navigateBack(options), { delta });

export const switchTab: NavigationHost['switchTab'] = (route) =>
  go(route.route, (options) => wx.switchTab(options), { url: pageUrl(route, {}) });

export const relaunch: NavigationHost['relaunch'] = (route, query) =>
  go(route.route, (options) => wx.reLaunch(options), { url: pageUrl(route, query) });

// Quirk(wechat): refused while no tab page is shown. Test: tests/contract/navigation.ts
export const setTabBadge: NavigationHost['setTabBadge'] = (index, text) =>
  changeBadge(index, (fail) =>
    text === undefined ? wx.removeTabBarBadge({ index, fail }) : wx.setTabBarBadge({ index, text, fail }),
  );

const nothing = () => undefined;

export const stopPullDownRefresh: NavigationHost['stopPullDownRefresh'] = () =>
  wx.stopPullDownRefresh({ fail: nothing });

export const setTitle: NavigationHost['setTitle'] = (title) => wx.setNavigationBarTitle({ title, fail: nothing });
