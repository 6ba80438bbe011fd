// Prepares a payment for each platform. A real shop signs these with its merchant keys; the demo has none, so the values have
// the right shape and nothing more.
import { createHash } from 'node:crypto';
import type { Order } from './order.ts';

export interface Payment {
  readonly wechat: {
    readonly timeStamp: string;
    readonly nonceStr: string;
    readonly package: string;
    readonly signType: 'RSA';
    readonly paySign: string;
  };
  readonly alipay: { readonly tradeNO: string };
  readonly web: { readonly url: string };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

export function preparePayment(order: Order, base: string, now: Date): Payment {
  const timeStamp = String(Math.floor(now.getTime() / 1000));
  const nonceStr = digest(`nonce ${order.no}`).slice(0, 32);
  const prepay = `prepay_id=wx${digest(`prepay ${order.no}`).slice(0, 30)}`;
  return {
    wechat: {
      timeStamp,
      nonceStr,
      package: prepay,
      signType: 'RSA',
      paySign: digest([timeStamp, nonceStr, prepay].join('\n')),
    },
    alipay: { tradeNO: `2026${digest(`trade ${order.no}`).replace(/\D/g, '').padEnd(24, '0').slice(0, 24)}` },
    web: { url: `${base}/cashier/${order.no}` },
  };
}
