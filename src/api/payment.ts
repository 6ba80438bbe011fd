// Payment: the server prepares an order for the host that asked (it knows which: `request` sends no host, the app does),
// and what it returned goes to `pay` as it is.

/** The server's prepared payment, one member per platform that it supports. The host uses its own member. */
export interface PayOrder {
  /** Arguments of `wx.requestPayment`. */
  readonly wechat?: {
    readonly timeStamp: string;
    readonly nonceStr: string;
    readonly package: string;
    readonly signType: 'MD5' | 'HMAC-SHA256' | 'RSA';
    readonly paySign: string;
  };
  /** Arguments of `my.tradePay`. */
  readonly alipay?: { readonly tradeNO: string } | { readonly orderStr: string };
  /** A cashier page; it is shown in a dialog and answers with `postMessage({ sampan: 'pay', status })`. */
  readonly web?: { readonly url: string };
}

export interface PayResult {
  /**
   * What the platform told the app. `pending`: it has not decided yet. Whichever it is, only your server knows whether the
   * money came: both platforms say so.
   */
  readonly status: 'paid' | 'cancelled' | 'pending';
}

/** What a host implements in `hosts/<id>/api/payment.ts`. */
export interface PaymentHost {
  /**
   * Opens the platform's cashier and waits for its end.
   *
   * @throws SampanError SP5007 when the platform refuses the order, SP5008 when the order has no member for this host.
   * @example
   * const { data: order } = await request<PayOrder>({ url: `${base}/orders`, method: 'POST', data: cart })
   * const { status } = await pay(order)
   */
  pay(order: PayOrder): Promise<PayResult>;
}

export { pay } from '#host/api/payment';
