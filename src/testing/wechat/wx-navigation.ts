/// <reference types="miniprogram-api-typings" />
// wx: pages, the navigation bar, the tab bar.
import { parseAddress, type Address } from '../host/address.ts';
import type { Refusal as RefusalText } from '../host/page-stack.ts';
import type { Services } from '../mini/platform.ts';
import { Refusal, type DefineMember } from './wx-member.ts';

type NavigationMembers =
  | 'navigateTo'
  | 'redirectTo'
  | 'switchTab'
  | 'reLaunch'
  | 'navigateBack'
  | 'setNavigationBarTitle'
  | 'setNavigationBarColor'
  | 'setTabBarBadge'
  | 'removeTabBarBadge'
  | 'startPullDownRefresh'
  | 'stopPullDownRefresh'
  | 'pageScrollTo';

export function wxNavigation(
  { stack, ui, manifest }: Services,
  member: DefineMember,
): Pick<WechatMiniprogram.Wx, NavigationMembers> {
  const address = (url: string): Address => parseAddress(url, stack.top()?.address.path);
  const done = async (refusal: Promise<RefusalText>): Promise<object> => {
    const reason = await refusal;
    if (reason !== undefined) throw new Refusal(reason);
    return {};
  };
  const knownTab = (index: number): void => {
    if (!manifest.tabs[index]) throw new Refusal(`tabBar item ${index} not found`);
  };
  return {
    // The opened page's event channel is not there yet; nothing in Sampan uses it.
    navigateTo: member(
      'navigateTo',
      async ({ url }) =>
        (await done(stack.navigateTo(address(url)))) as { eventChannel: WechatMiniprogram.EventChannel },
    ),
    redirectTo: member('redirectTo', ({ url }) => done(stack.redirectTo(address(url)))),
    switchTab: member('switchTab', ({ url }) => {
      if (url.includes('?')) throw new Refusal('url cannot contain query');
      return done(stack.switchTab(address(url)));
    }),
    reLaunch: member('reLaunch', ({ url }) => done(stack.reLaunch(address(url)))),
    navigateBack: member('navigateBack', ({ delta = 1 }) => done(stack.navigateBack(delta))),
    setNavigationBarTitle: member('setNavigationBarTitle', ({ title }) => {
      const page = stack.top();
      if (page) page.title = title;
      return {};
    }),
    setNavigationBarColor: member('setNavigationBarColor', () => ({})),
    setTabBarBadge: member('setTabBarBadge', ({ index, text }) => {
      knownTab(index);
      ui.badges.set(index, text);
      return {};
    }),
    removeTabBarBadge: member('removeTabBarBadge', ({ index }) => {
      knownTab(index);
      ui.badges.delete(index);
      return {};
    }),
    startPullDownRefresh: member('startPullDownRefresh', () => {
      const page = stack.top();
      if (page) page.refreshing = true;
      page?.call('onPullDownRefresh', {});
      return {};
    }),
    stopPullDownRefresh: member('stopPullDownRefresh', () => {
      const page = stack.top();
      if (page) page.refreshing = false;
      return {};
    }),
    pageScrollTo: member('pageScrollTo', () => ({})),
  };
}
