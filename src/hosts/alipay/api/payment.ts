// Payment by `my.tradePay`.
import type { PaymentHost, PayResult } from '../../../api/payment.ts';
import { SampanError } from '../../../core/errors.ts';
import { ask, reasonOf } from '../../shared/callback-api.ts';

/** Result codes that are no failure. Source: opendocs.alipay.com, my.tradePay. */
const outcomes: Readonly<Record<string, PayResult['status']>> = {
  '9000': 'paid',
  '6001': 'cancelled',
  '8000': 'pending',
  '6004': 'pending',
};

interface Outcome {
  readonly resultCode?: string | number;
  readonly error?: string | number;
  readonly memo?: string;
}

export const pay: PaymentHost['pay'] = async ({ alipay: order }) => {
  if (!order) throw new SampanError('SP5008', { api: 'pay() with this order', capability: 'pay' });
  // Quirk(alipay): failures come through `success` with a result code; versions that use `fail` are read in the same way.
  // Test: tests/contract/payment.ts
  const result = await ask<Outcome>((success, fail) => my.tradePay(Object.assign({ success, fail }, order))).catch(
    (error: unknown) => error as Outcome,
  );
  const code = result?.resultCode ?? result?.error;
  const status = outcomes[String(code)];
  if (!status)
    throw new SampanError('SP5007', {
      reason: result?.memo || (code === undefined ? reasonOf(result) : `code ${code}`),
    });
  return { status };
};
