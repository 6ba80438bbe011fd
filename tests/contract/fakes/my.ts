// A `my` with the functions that the adapters use, faithful to the documented shapes of answers, in its present form and in that
// of old versions. Proves nothing about Alipay.
import type { My } from '../../../src/hosts/alipay/globals.ts';
import type { Callable } from './callable.ts';
import { closePages, type FakeDevice, later, openPage, type Refusal, topPage, type Way } from './device.ts';
import { sendHttp } from './http.ts';

/** What a function of `my` takes. */
type Option<K extends keyof My> = My[K] extends (option?: infer O) => unknown ? NonNullable<O> : never;

interface Failure {
  readonly error: number | string;
  readonly errorMessage: string;
}

interface Callbacks {
  success?(result: never): void;
  fail?(error: never): void;
  complete?(result: never): void;
}

const refusals: Readonly<Record<Refusal, Failure>> = {
  full: { error: 1, errorMessage: 'page stack is full' },
  first: { error: 'already top of navigation', errorMessage: 'already top of navigation' },
  missing: { error: 1, errorMessage: 'is not found' },
  'plain page wanted': { error: 1, errorMessage: 'is tab, which is not valid' },
  'tab wanted': { error: 1, errorMessage: 'is not tab' },
  'tab takes no query': { error: 1, errorMessage: 'tab takes no query' },
};

const payCodes = { paid: '9000', cancelled: '6001', pending: '8000', refused: '4000' };

/** @param isOld answers as old versions do: no promises, no tasks, failures where new versions answer */
export function createFakeMy(device: FakeDevice, isOld: boolean) {
  /** New versions return a promise as well, even with callbacks: its rejection nobody may miss. */
  function settle(
    option: object,
    failure: Failure | undefined,
    result: object = {},
    ms = 0,
  ): Promise<unknown> | undefined {
    const { success, fail, complete } = option as { [K in keyof Callbacks]: (result: object) => void };
    const end = () => {
      if (failure) fail?.(failure);
      else success?.(result);
      complete?.(failure ?? result);
    };
    if (ms > 0) setTimeout(end, ms);
    else later(end);
    if (isOld) return undefined;
    return failure ? Promise.reject(failure) : Promise.resolve(result);
  }
  const go = (way: Way) => (option: { url: string }) => {
    const refusal = openPage(device, way, option.url);
    return settle(option, refusal && refusals[refusal]);
  };

  return {
    request(option: Parameters<My['request']>[0]) {
      const headers = option.headers ?? {};
      const task = sendHttp({ ...option, headers: { 'content-type': 'application/json', ...headers } });
      const fail = (error: number, errorMessage: string, rest: object = {}) =>
        option.fail?.({ error, errorMessage, ...rest });
      const errors: Readonly<Record<string, [number, string]>> = {
        timeout: [13, '超时'],
        abort: [9, 'request:fail abort'],
      };
      const done = task.done.then(
        (answer) => {
          const { status, headers, text } = answer;
          if (isOld && status >= 400) return fail(19, 'http status error', { status, headers, data: text });
          if (option.dataType !== 'text') return fail(14, 'JSON parse data error');
          const result = { data: text, status, headers };
          return option.success?.(
            isOld
              ? Object.assign(result, { statusCode: 0, header: {} })
              : { ...result, statusCode: status, header: headers },
          );
        },
        (reason: string) => {
          fail(...(errors[reason] ?? ([12, '网络出错'] as const)));
          throw reason;
        },
      );
      if (!isOld) return Object.assign(done, { abort: task.abort });
      done.catch(() => undefined);
      return undefined;
    },
    getStorageSync: ({ key }: { key: string }) => ({ data: device.storage.get(key) ?? null }),
    setStorageSync({ key, data }: { key: string; data: unknown }) {
      if (device.isStorageFull) return { success: false, error: 12, errorMessage: '存储总大小达到上限' };
      device.storage.set(key, data);
      return isOld ? undefined : { success: true };
    },
    removeStorageSync({ key }: { key: string }) {
      device.storage.delete(key);
      return { success: true };
    },
    clearStorageSync() {
      device.storage.clear();
      return { success: true };
    },
    showToast(option: Option<'showToast'> = {}) {
      const icons = { none: 'none', success: 'success', fail: 'error', exception: 'error', loading: 'none' } as const;
      device.toast = { title: option.content ?? '', icon: icons[option.type ?? 'none'] };
      // It answers when the toast has gone.
      return settle(option, undefined, {}, option.duration ?? 3000);
    },
    showLoading(option: Option<'showLoading'> = {}) {
      device.loading = option.content;
      return settle(option, undefined);
    },
    hideLoading(option: Option<'hideLoading'> = {}) {
      const failure = device.loading === undefined ? { error: 2, errorMessage: 'no loading' } : undefined;
      device.loading = undefined;
      return settle(option, failure);
    },
    confirm(option: Option<'confirm'> = {}) {
      const { title, content = '', confirmButtonText: confirmText, cancelButtonText: cancelText } = option;
      device.modal = { title, content, confirmText, cancelText, showCancel: true };
      return settle(option, undefined, { confirm: device.modalAnswer === 'confirm' });
    },
    alert(option: Option<'alert'> = {}) {
      const { title, content = '', buttonText: confirmText } = option;
      device.modal = { title, content, confirmText, showCancel: false };
      return settle(option, undefined);
    },
    getAuthCode(option: Option<'getAuthCode'> = {}) {
      const answer = device.loginAnswer;
      if (answer === 'failure') return settle(option, { error: 11, errorMessage: '用户取消授权' });
      return settle(option, undefined, {
        authCode: answer.code,
        authErrorScopes: {},
        authSuccessScopes: [option.scopes],
      });
    },
    tradePay(option: Option<'tradePay'> = {}) {
      const code = !option.tradeNO && !option.orderStr ? '4000' : payCodes[device.payAnswer];
      if (isOld && code !== '9000') return settle(option, { error: code, errorMessage: '支付失败' });
      return settle(option, undefined, { resultCode: code });
    },
    navigateTo: go('navigateTo'),
    redirectTo: go('redirectTo'),
    reLaunch: go('reLaunch'),
    switchTab: go('switchTab'),
    navigateBack(option: Option<'navigateBack'> = {}) {
      const refusal = closePages(device, Number(option.delta ?? 1));
      return settle(option, refusal && refusals[refusal]);
    },
    setTabBarBadge(option: Parameters<My['setTabBarBadge']>[0]) {
      device.badges.set(option.index, option.text);
      return settle(option, undefined);
    },
    removeTabBarBadge(option: Parameters<My['removeTabBarBadge']>[0]) {
      device.badges.delete(option.index);
      return settle(option, undefined);
    },
    stopPullDownRefresh(option: Option<'stopPullDownRefresh'> = {}) {
      device.isRefreshing = false;
      return settle(option, undefined);
    },
    setNavigationBar(option: Option<'setNavigationBar'> = {}) {
      topPage(device).title = option.title;
      return settle(option, undefined);
    },
  } satisfies Callable<My>;
}
