// A `wx` with the functions that the adapters use, faithful to the documented shapes of answers. Proves nothing about WeChat.
import type { Wx } from '../../../src/hosts/wechat/globals.ts';
import type { Callable } from './callable.ts';
import { closePages, type FakeDevice, isTab, later, openPage, type Refusal, topPage, type Way } from './device.ts';
import { sendHttp } from './http.ts';

interface Callbacks {
  success?(result: { errMsg: string }): void;
  fail?(result: { errMsg: string }): void;
  complete?(result: { errMsg: string }): void;
}

/** Answers later; without callbacks the real functions return a promise, whose rejection nobody may miss. */
function settle(
  api: string,
  callbacks: Callbacks,
  failure?: string,
  result: object = {},
): Promise<unknown> | undefined {
  const answer = { ...result, errMsg: failure === undefined ? `${api}:ok` : `${api}:${failure}` };
  const hasCallbacks = callbacks.success ?? callbacks.fail ?? callbacks.complete;
  if (!hasCallbacks) return failure === undefined ? Promise.resolve(answer) : Promise.reject(new Error(answer.errMsg));
  later(() => {
    if (failure === undefined) callbacks.success?.(answer);
    else callbacks.fail?.(answer);
    callbacks.complete?.(answer);
  });
  return undefined;
}

/** WeChat checks the type of every member that is there, and undefined is none. */
function wrongType(options: object): string | undefined {
  const [wrong] = Object.entries(options).filter(([, value]) => value === undefined);
  return wrong && `fail parameter error: parameter.${wrong[0]} should be String instead of Undefined;`;
}

const refusals: Readonly<Record<Refusal, string>> = {
  full: 'fail webview count limit exceed',
  first: 'fail cannot navigate back at first page.',
  missing: 'fail page is not found',
  'plain page wanted': 'fail can not navigateTo a tabbar page',
  'tab wanted': 'fail can not switch to no-tabBar page',
  'tab takes no query': 'fail url should not have a query',
};

export function createFakeWx(device: FakeDevice) {
  const go = (way: Way) => (option: { url: string } & Callbacks) => {
    const refusal = openPage(device, way, option.url);
    return settle(way, option, refusal && refusals[refusal]);
  };
  const badge =
    (api: string, change: (index: number, text: string) => void) =>
    (option: { index: number; text?: string } & Callbacks) => {
      const failure = wrongType(option) ?? (isTab(topPage(device).path) ? undefined : 'fail not TabBar page');
      if (!failure) change(option.index, option.text ?? '');
      return settle(api, option, failure);
    };

  return {
    request(option: WechatMiniprogram.RequestOption) {
      const task = sendHttp({ ...option, headers: option.header ?? {} });
      task.done.then(
        ({ status, headers, text }) =>
          option.success?.({
            statusCode: status,
            header: headers,
            data: option.dataType === 'json' || !option.dataType ? JSON.parse(text) : text,
            cookies: [],
            exception: { reasons: [], retryCount: 0 },
            profile: {} as WechatMiniprogram.RequestProfile,
            useHttpDNS: false,
            errMsg: 'request:ok',
          }),
        (reason: string) => {
          // On iOS the timeout's text is in the phone's language.
          const errMsg =
            { timeout: 'request:fail 请求超时。', abort: 'request:fail abort' }[reason] ?? `request:fail ${reason}`;
          option.fail?.({ errMsg, errno: 600001, exception: { reasons: [], retryCount: 0 }, useHttpDNS: false });
        },
      );
      return { abort: task.abort };
    },
    getStorageSync: (key: string) => device.storage.get(key) ?? '',
    setStorageSync(key: string, data: unknown) {
      if (device.isStorageFull) throw new Error('setStorageSync:fail exceed storage max size 10Mb');
      device.storage.set(key, data);
    },
    removeStorageSync: (key: string) => void device.storage.delete(key),
    clearStorageSync: () => device.storage.clear(),
    showToast(option: WechatMiniprogram.ShowToastOption) {
      const failure = wrongType(option);
      if (!failure)
        device.toast = { title: option.title, icon: option.icon === 'loading' ? 'none' : (option.icon ?? 'success') };
      return settle('showToast', option, failure);
    },
    showLoading(option: WechatMiniprogram.ShowLoadingOption) {
      device.loading = option.title;
      return settle('showLoading', option);
    },
    hideLoading(option: WechatMiniprogram.HideLoadingOption = {}) {
      const failure = device.loading === undefined ? "fail:toast can't be found" : undefined;
      device.loading = undefined;
      return settle('hideLoading', option, failure);
    },
    showModal(option: WechatMiniprogram.ShowModalOption) {
      const tooLong = [option.confirmText, option.cancelText].some((text) => text !== undefined && text.length > 4);
      const failure =
        wrongType(option) ??
        (tooLong ? 'fail confirmText length should not larger than 4 Chinese characters' : undefined);
      const { title, content = '', showCancel = true, confirmText, cancelText } = option;
      device.modal = { title, content, showCancel, confirmText, cancelText };
      const confirm = device.modalAnswer === 'confirm';
      return settle('showModal', option as Callbacks, failure, { confirm, cancel: !confirm, content: '' });
    },
    login(option: WechatMiniprogram.LoginOption = {}) {
      const isRefused = device.loginAnswer === 'failure';
      return settle(
        'login',
        option as Callbacks,
        isRefused ? 'fail system error' : undefined,
        isRefused ? {} : (device.loginAnswer as object),
      );
    },
    requestPayment(option: WechatMiniprogram.RequestPaymentOption) {
      const missing = ['timeStamp', 'nonceStr', 'package', 'signType', 'paySign'].some((name) => !(name in option));
      const failures = {
        paid: undefined,
        cancelled: 'fail cancel',
        pending: undefined,
        refused: 'fail 商户号该产品权限未开通',
      };
      return settle('requestPayment', option, missing ? 'fail parameter error' : failures[device.payAnswer]);
    },
    navigateTo: go('navigateTo') as (option: WechatMiniprogram.NavigateToOption) => unknown,
    redirectTo: go('redirectTo'),
    reLaunch: go('reLaunch'),
    switchTab: go('switchTab'),
    navigateBack(option: WechatMiniprogram.NavigateBackOption = {}) {
      const refusal = closePages(device, option.delta ?? 1);
      return settle('navigateBack', option, refusal && refusals[refusal]);
    },
    setTabBarBadge: badge('setTabBarBadge', (index, text) => device.badges.set(index, text)),
    removeTabBarBadge: badge('removeTabBarBadge', (index) => device.badges.delete(index)),
    stopPullDownRefresh(option: WechatMiniprogram.StopPullDownRefreshOption = {}) {
      device.isRefreshing = false;
      return settle('stopPullDownRefresh', option);
    },
    setNavigationBarTitle(option: WechatMiniprogram.SetNavigationBarTitleOption) {
      topPage(device).title = option.title;
      return settle('setNavigationBarTitle', option);
    },
  } satisfies Callable<Wx>;
}
