// Login: a short-lived code that the merchant's server exchanges for the user's identity.

export interface LoginResult {
  readonly code: string;
}

/** What a host implements in `hosts/<id>/api/account.ts`. */
export interface AccountHost {
  /** @throws SampanError SP5006 */
  login(): Promise<LoginResult>;
}

export { login } from '#host/api/account';
