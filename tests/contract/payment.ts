// The contract of payment, for every host.
import { describe, expect, it } from 'vitest';
import type { PaymentHost, PayOrder, PayResult } from '../../src/api/payment.ts';

export interface PaymentSetup {
  readonly api: PaymentHost;
  /** An order that is for this host. */
  readonly order: PayOrder;
  /** An order that is not. */
  readonly foreignOrder: PayOrder;
  /** What the platform can say. */
  readonly outcomes: readonly PayResult['status'][];
  /** How the next cashier ends. */
  answerPay(answer: PayResult['status'] | 'refused'): void;
}

export function paymentContract({ api, order, foreignOrder, outcomes, answerPay }: PaymentSetup): void {
  describe('pay', () => {
    it.each(outcomes)('gives %s', async (status) => {
      answerPay(status);
      expect(await api.pay(order)).toEqual({ status });
    });

    it('throws SP5007 when the platform refuses the order', async () => {
      answerPay('refused');
      await expect(api.pay(order)).rejects.toMatchObject({ code: 'SP5007', detail: { reason: expect.any(String) } });
    });

    it('throws SP5008 for an order without this host’s member', async () => {
      await expect(api.pay(foreignOrder)).rejects.toMatchObject({ code: 'SP5008', detail: { capability: 'pay' } });
    });
  });
}
