// Toast, loading and modal in memory: noted, and answered by `device.answers.modal`.
import type { FeedbackHost } from '../../../api/feedback.ts';
import { device, note } from '../device.ts';

export const showToast: FeedbackHost['showToast'] = async (options) => note('showToast', options);

export const showLoading: FeedbackHost['showLoading'] = (title) => {
  note('showLoading', title);
  device.loading = title;
};

export const hideLoading: FeedbackHost['hideLoading'] = () => {
  note('hideLoading');
  device.loading = undefined;
};

export const showModal: FeedbackHost['showModal'] = async (options) => {
  note('showModal', options);
  return { confirmed: options.showCancel === false || device.answers.modal === 'confirm' };
};
