// Login by `my.getAuthCode`.
import type { AccountHost } from '../../../api/account.ts';
import { SampanError } from '../../../core/errors.ts';
import { ask, reasonOf } from '../../shared/callback-api.ts';

export const login: AccountHost['login'] = async () => {
  try {
    // `auth_base` shows no dialog. Source: opendocs.alipay.com, my.getAuthCode.
    const { authCode } = await ask<{ authCode: string }>((success, fail) =>
      my.getAuthCode({ scopes: 'auth_base', success, fail }),
    );
    if (!authCode) throw new Error('no authCode');
    return { code: authCode };
  } catch (error) {
    throw new SampanError('SP5006', { reason: reasonOf(error) });
  }
};
