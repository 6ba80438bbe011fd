// Toast, loading and modal by `my.*`.
import type { FeedbackHost } from '../../../api/feedback.ts';
import { SampanError } from '../../../core/errors.ts';
import { ask, given, quiet, reasonOf } from '../../shared/callback-api.ts';

const types = { none: 'none', success: 'success', error: 'fail' } as const;

export const showToast: FeedbackHost['showToast'] = ({ title, icon = 'none', duration = 1500 }) =>
  // Quirk(alipay): `complete` comes when the toast has gone, so it is not waited for. Test: tests/contract/feedback.ts
  Promise.resolve(quiet(my.showToast({ content: title, type: types[icon], duration })));

export const showLoading: FeedbackHost['showLoading'] = (title) => quiet(my.showLoading({ content: title }));

export const hideLoading: FeedbackHost['hideLoading'] = () => quiet(my.hideLoading());

export const showModal: FeedbackHost['showModal'] = async (options) => {
  const { title, content, showCancel = true, confirmText, cancelText } = options;
  try {
    const { confirm } = await ask<{ confirm?: boolean }>((success, fail) =>
      showCancel
        ? my.confirm(
            given({ title, content, confirmButtonText: confirmText, cancelButtonText: cancelText, success, fail }),
          )
        : my.alert(given({ title, content, buttonText: confirmText, success, fail })),
    );
    // Quirk(alipay): `alert` answers without `confirm`. Test: tests/contract/feedback.ts
    return { confirmed: confirm ?? !showCancel };
  } catch (error) {
    throw new SampanError('SP5009', { api: 'showModal', reason: reasonOf(error) });
  }
};
