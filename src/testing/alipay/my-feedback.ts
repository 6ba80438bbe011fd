// Toasts, loading, dialogs, the cashier, login: what the host shows or asks.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Services } from '../mini/platform.ts';
import { answer, refuse, type MyOutcome } from './my-call.ts';
import type { My } from './my.ts';

type Feedback = Pick<
  My,
  'showToast' | 'hideToast' | 'showLoading' | 'hideLoading' | 'confirm' | 'alert' | 'getAuthCode' | 'tradePay'
>;

const done: MyOutcome<void> = { data: undefined };
const toastTypes = ['none', 'success', 'fail', 'exception', 'loading'];

export function createFeedback(services: Services): Feedback {
  const { ui } = services;
  let codes = 0;
  return {
    showToast: (options) => {
      const { content = '', type = 'none', duration = 3000 } = options ?? {};
      if (!toastTypes.includes(type)) refuse(services, `my.showToast: there is no type "${type}"`);
      ui.toast = content;
      // Quirk(alipay): `success` comes when the toast has gone (example on the official page).
      return answer(services, options, () => sleep(duration, done, { ref: false }));
    },
    hideToast: (options) => answer(services, options, () => done),
    showLoading: (options) => {
      ui.loading = options?.content ?? '';
      return answer(services, options, () => done);
    },
    hideLoading: (options) => {
      ui.loading = undefined;
      return answer(services, options, () => done);
    },
    confirm: (options) => answer(services, options, () => ({ data: { confirm: ui.take('modal') === 'confirm' } })),
    alert: (options) =>
      answer(services, options, () => {
        ui.take('modal');
        return done;
      }),
    getAuthCode: (options) => {
      const scopes = [options?.scopes ?? 'auth_base'].flat() as ['auth_base'];
      codes += 1;
      const data = { authCode: `auth-code-${codes}`, authErrorScopes: {}, authSuccessScopes: scopes };
      return answer(services, options, () => ({ data }));
    },
    tradePay: (options) => {
      if (!options?.tradeNO && !options?.orderStr) refuse(services, 'my.tradePay needs "tradeNO" or "orderStr"');
      // Quirk(alipay): a cancelled payment is a success with another code (official page of my.tradePay).
      return answer(services, options, () => ({
        data: { resultCode: ui.take('pay') === 'confirm' ? '9000' : '6001' },
      }));
    },
  };
}
