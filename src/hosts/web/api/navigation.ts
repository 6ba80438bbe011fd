// The page stack on the web; see shell/page-stack.ts.
import type { NavigationHost } from '../../../api/navigation.ts';
import { runningApp } from '../shell/running-app.ts';
import { badges } from '../shell/badges.ts';

export const push: NavigationHost['push'] = (route, query) => runningApp().push(route, query);

export const replace: NavigationHost['replace'] = (route, query) => runningApp().replace(route, query);

export const pop: NavigationHost['pop'] = (delta) => runningApp().pop(delta);

export const switchTab: NavigationHost['switchTab'] = (route) => runningApp().switchTab(route);

export const relaunch: NavigationHost['relaunch'] = (route, query) => runningApp().relaunch(route, query);

export const setTabBadge: NavigationHost['setTabBadge'] = (index, text) => {
  const next = [...badges.value];
  next[index] = text;
  badges.value = next;
};

export const stopPullDownRefresh: NavigationHost['stopPullDownRefresh'] = () => {
  for (const page of runningApp().alive) page.isRefreshing.value = false;
};

export const setTitle: NavigationHost['setTitle'] = (title) => {
  runningApp().top.title.value = title;
};
