// Payment by `wx.requestPayment`.
import type { PaymentHost } from '../../../api/payment.ts';
import { SampanError } from '../../../core/errors.ts';
import { ask, reasonOf } from '../../shared/callback-api.ts';

export const pay: PaymentHost['pay'] = async ({ wechat: order }) => {
  if (!order) throw new SampanError('SP5008', { api: 'pay() with this order', capability: 'pay' });
  try {
    await ask<unknown>((success, fail) => wx.requestPayment(Object.assign({ success, fail }, order)));
    return { status: 'paid' };
  } catch (error) {
    const reason = reasonOf(error);
    // Quirk(wechat): a user who closes the cashier is a failure, `requestPayment:fail cancel`. Test: tests/contract/payment.ts
    if (/:fail cancel/.test(reason)) return { status: 'cancelled' };
    throw new SampanError('SP5007', { reason });
  }
};
