// The page stack by `wx.navigateTo` and its kin.
import type { NavigationHost } from '../../../api/navigation.ts';
import { pageUrl } from '../../shared/page-url.ts';
import { go, goDeeper } from '../../shared/page-stack.ts';
import { changeBadge } from '../../shared/tab-badge.ts';

export const push: NavigationHost['push'] = (route, query) =>
  goDeeper(route, (callbacks) => wx.navigateTo({ url: pageUrl(route, query), ...callbacks }));

export const replace: NavigationHost['replace'] = (route, query) =>
  go(route.route, (callbacks) => wx.redirectTo({ url: pageUrl(route, query), ...callbacks }));

export const pop: NavigationHost['pop'] = (delta) =>
  go('back()', (callbacks) => wx.navigateBack({ delta, ...callbacks }));

export const switchTab: NavigationHost['switchTab'] = (route) =>
  go(route.route, (callbacks) => wx.switchTab({ url: pageUrl(route, {}), ...callbacks }));

export const relaunch: NavigationHost['relaunch'] = (route, query) =>
  go(route.route, (callbacks) => wx.reLaunch({ url: pageUrl(route, query), ...callbacks }));

// Quirk(wechat): refused while no tab page is shown. Test: tests/contract/navigation.ts
export const setTabBadge: NavigationHost['setTabBadge'] = (index, text) =>
  changeBadge(index, (fail) =>
    text === undefined ? wx.removeTabBarBadge({ index, fail }) : wx.setTabBarBadge({ index, text, fail }),
  );

const nothing = () => undefined;

export const stopPullDownRefresh: NavigationHost['stopPullDownRefresh'] = () =>
  wx.stopPullDownRefresh({ fail: nothing });

export const setTitle: NavigationHost['setTitle'] = (title) => wx.setNavigationBarTitle({ title, fail: nothing });
