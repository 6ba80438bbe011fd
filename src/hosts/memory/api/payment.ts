// Payment in memory: `device.answers.pay`. Takes any order that is for some host.
import type { PaymentHost } from '../../../api/payment.ts';
import { SampanError } from '../../../core/errors.ts';
import { device, note } from '../device.ts';

export const pay: PaymentHost['pay'] = async (order) => {
  note('pay', order);
  if (!Object.values(order).some(Boolean)) {
    throw new SampanError('SP5008', { api: 'pay() with this order', capability: 'pay' });
  }
  const answer = device.answers.pay;
  if (answer instanceof Error) throw new SampanError('SP5007', { reason: answer.message });
  return { status: answer };
};
