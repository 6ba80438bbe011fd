/// <reference types="miniprogram-api-typings" />
// wx: the device. One phone for every test.
import type { Services } from '../mini/platform.ts';
import { phone } from '../host/phone.ts';

type DeviceMembers =
  | 'getSystemInfoSync'
  | 'getWindowInfo'
  | 'getAppBaseInfo'
  | 'getDeviceInfo'
  | 'nextTick'
  | 'canIUse'
  | 'createSelectorQuery'
  | 'env';

export function wxDevice(
  services: Services,
  has: (member: string) => boolean,
): Pick<WechatMiniprogram.Wx, DeviceMembers> {
  const { width, height, pixelRatio, statusBar } = phone;
  const safeArea = { left: 0, right: width, top: statusBar, bottom: height, width, height: height - statusBar };
  const windowInfo = {
    pixelRatio,
    safeArea,
    screenHeight: height,
    screenTop: statusBar,
    screenWidth: width,
    statusBarHeight: statusBar,
    windowHeight: height,
    windowWidth: width,
  };
  const base = {
    SDKVersion: '3.7.0',
    enableDebug: false,
    host: { appId: '', env: 'WeChat' },
    language: 'zh_CN',
    theme: 'light',
    version: '8.0.50',
  } as const;
  const device = {
    abi: 'arm64-v8a',
    benchmarkLevel: 30,
    brand: 'devtools',
    model: 'sampan',
    platform: 'devtools',
    system: 'iOS 17.0',
  } as const;
  return {
    env: { USER_DATA_PATH: 'http://usr' },
    getWindowInfo: () => windowInfo,
    getAppBaseInfo: () => base as unknown as WechatMiniprogram.AppBaseInfo,
    getDeviceInfo: () => device as unknown as WechatMiniprogram.DeviceInfo,
    getSystemInfoSync: () => ({ ...windowInfo, ...base, ...device }) as unknown as WechatMiniprogram.SystemInfo,
    nextTick: (callback) => void queueMicrotask(() => services.run(callback)),
    canIUse: (schema) => has(schema.split('.')[0] ?? ''),
    createSelectorQuery: () => {
      const create = services.stack.top()?.instance.createSelectorQuery as
        (() => WechatMiniprogram.SelectorQuery) | undefined;
      if (!create) throw new Error('createSelectorQuery: no page is open');
      return create.call(services.stack.top()?.instance);
    },
  };
}
