// Login: a short-lived code that the merchant's server exchanges for the user's identity.

export interface LoginResult {
  /** Valid once and for minutes. Send it to your server; it is no proof of identity by itself. */
  readonly code: string;
}

/** What a host implements in `hosts/<id>/api/account.ts`. */
export interface AccountHost {
  /**
   * Asks the platform who the user is, without a dialog where the platform can (WeChat; Alipay with the scope `auth_base`).
   *
   * @throws SampanError SP5006
   * @example
   * const { code } = await login()
   * await request({ url: `${base}/login`, method: 'POST', data: { code } })
   */
  login(): Promise<LoginResult>;
}

export { login } from '#host/api/account';
