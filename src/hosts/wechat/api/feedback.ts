// Toast, loading and modal by `wx.*`.
import type { FeedbackHost } from '../../../api/feedback.ts';
import { SampanError } from '../../../core/errors.ts';
import { ask, given, reasonOf } from '../../shared/callback-api.ts';

export const showToast: FeedbackHost['showToast'] = ({ title, icon = 'none', duration = 1500 }) =>
  new Promise((resolve) => wx.showToast({ title, icon, duration, complete: () => resolve() }));

// Quirk(wechat): without callbacks these return promises, whose rejection nobody would hear. Test: tests/contract/feedback.ts
const nothing = () => undefined;

export const showLoading: FeedbackHost['showLoading'] = (title) => wx.showLoading({ title, fail: nothing });

// Quirk(wechat): fails when no loading is shown. Test: tests/contract/feedback.ts
export const hideLoading: FeedbackHost['hideLoading'] = () => wx.hideLoading({ fail: nothing });

export const showModal: FeedbackHost['showModal'] = async ({ title, content, showCancel, confirmText, cancelText }) => {
  try {
    const { confirm } = await ask<WechatMiniprogram.ShowModalSuccessCallbackResult>((success, fail) =>
      wx.showModal(given({ title, content, showCancel, confirmText, cancelText, success, fail })),
    );
    return { confirmed: confirm };
  } catch (error) {
    throw new SampanError('SP5009', { api: 'showModal', reason: reasonOf(error) });
  }
};
