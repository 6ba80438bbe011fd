// Login by `wx.login`.
import type { AccountHost } from '../../../api/account.ts';
import { SampanError } from '../../../core/errors.ts';
import { ask, reasonOf } from '../../shared/callback-api.ts';

export const login: AccountHost['login'] = async () => {
  try {
    const { code } = await ask<WechatMiniprogram.LoginSuccessCallbackResult>((success, fail) =>
      wx.login({ success, fail }),
    );
    // Quirk(wechat): `success` may come without a code. Test: tests/contract/wechat.test.ts
    if (!code) throw new Error('no code');
    return { code };
  } catch (error) {
    throw new SampanError('SP5006', { reason: reasonOf(error) });
  }
};
