// The contract of login, for every host.
import { describe, expect, it } from 'vitest';
import type { AccountHost } from '../../src/api/account.ts';

export interface AccountSetup {
  readonly api: AccountHost;
  /** The platform gives this code, or fails. */
  answerLogin(answer: { readonly code: string } | 'failure'): void;
}

export function accountContract({ api, answerLogin }: AccountSetup): void {
  describe('login', () => {
    it('gives the platform’s code', async () => {
      answerLogin({ code: 'c-1' });
      expect(await api.login()).toEqual({ code: 'c-1' });
    });

    it('throws SP5006 when the platform refuses', async () => {
      answerLogin('failure');
      await expect(api.login()).rejects.toMatchObject({ code: 'SP5006', detail: { reason: expect.any(String) } });
    });
  });
}
