/// <reference types="miniprogram-api-typings" />
// wx: toast, loading, dialogs, login, payment. Dialogs are answered at once, as the test said.
import type { Services } from '../mini/platform.ts';
import { Refusal, type DefineMember } from './wx-member.ts';

type FeedbackMembers =
  'showToast' | 'hideToast' | 'showLoading' | 'hideLoading' | 'showModal' | 'login' | 'requestPayment';

export function wxFeedback({ ui }: Services, member: DefineMember): Pick<WechatMiniprogram.Wx, FeedbackMembers> {
  return {
    showToast: member('showToast', ({ title }) => {
      ui.toast = title;
      return {};
    }),
    hideToast: member('hideToast', () => ({})),
    showLoading: member('showLoading', ({ title }) => {
      ui.loading = title;
      return {};
    }),
    hideLoading: member('hideLoading', () => {
      ui.loading = undefined;
      return {};
    }),
    showModal: member('showModal', ({ showCancel = true }) => {
      const confirm = ui.take('modal') === 'confirm' || !showCancel;
      return { confirm, cancel: !confirm, content: '' };
    }),
    login: member('login', () => ({ code: `code-${Date.now()}` })),
    requestPayment: member('requestPayment', ({ timeStamp, nonceStr, package: order, paySign }) => {
      const missing = Object.entries({ timeStamp, nonceStr, package: order, paySign }).find(
        ([, value]) => typeof value !== 'string' || !value,
      );
      if (missing) throw new Refusal(`parameter error: parameter.${missing[0]} should be String`);
      if (ui.take('pay') === 'cancel') throw new Refusal('cancel');
      return {};
    }),
  };
}
