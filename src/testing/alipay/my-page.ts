// What the app changes at the host's own bars, and what it may know of the device.
import type { Services } from '../mini/platform.ts';
import { answer, type MyOutcome } from './my-call.ts';
import type { My } from './my.ts';

type PageMembers = Pick<
  My,
  'setNavigationBar' | 'stopPullDownRefresh' | 'setTabBarBadge' | 'removeTabBarBadge' | 'getSystemInfoSync'
>;

const done: MyOutcome<void> = { data: undefined };

/** "More than three characters show as the first two and …" (typings of my.setTabBarBadge). */
const badgeText = (text: string): string => ([...text].length > 3 ? `${[...text].slice(0, 2).join('')}…` : text);

export function createPageMembers(services: Services): PageMembers {
  const { ui, stack, manifest } = services;
  const onTab = (index: number, change: () => void): MyOutcome<void> => {
    if (index < 0 || index >= manifest.tabs.length) return { error: 2, errorMessage: `there is no tab ${index}` };
    change();
    return done;
  };
  return {
    setNavigationBar: (options) => {
      const page = stack.top();
      if (page && options?.title !== undefined) page.title = options.title;
      return answer(services, options, () => done);
    },
    stopPullDownRefresh: (options) => {
      for (const page of stack.pages()) page.refreshing = false;
      return answer(services, options, () => done);
    },
    setTabBarBadge: (options) => {
      const { index, text } = options;
      return answer(services, options, () => onTab(index, () => ui.badges.set(index, badgeText(text))));
    },
    removeTabBarBadge: (options) =>
      answer(services, options, () => onTab(options.index, () => ui.badges.delete(options.index))),
    getSystemInfoSync: () => systemInfo,
  };
}

const systemInfo: ReturnType<My['getSystemInfoSync']> = {
  app: 'alipay',
  language: 'zh-Hans',
  pixelRatio: 3,
  platform: 'iOS',
  screenWidth: 390,
  screenHeight: 844,
  windowWidth: 390,
  windowHeight: 753,
  titleBarHeight: 44,
  statusBarHeight: 47,
  version: '10.6.0',
  brand: 'Apple',
  model: 'iPhone14,2',
  system: '17.0',
  currentBattery: '100%',
  fontSizeSetting: 16,
  performance: 'high',
  screen: { width: 1170, height: 2532 },
  storage: '128 GB',
  transparentTitle: false,
  isIphoneXSeries: true,
  albumAuthorized: true,
  cameraAuthorized: true,
  locationAuthorized: true,
  microphoneAuthorized: true,
  locationEnabled: true,
  wifiEnabled: true,
  bluetoothEnabled: true,
  bluetoothAuthorized: true,
  notificationAuthorized: true,
  notificationAlertAuthorized: true,
  notificationBadgeAuthorized: true,
  notificationSoundAuthorized: true,
  overlayAuthorized: true,
};
