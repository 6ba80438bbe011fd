// Login on the web: there is no platform that knows the user. The code names this browser, for guests; a merchant's own sign-in
// goes through `request`.
import type { AccountHost } from '../../../api/account.ts';
import { SampanError } from '../../../core/errors.ts';

/** Not under the app's prefix: clearing the app's storage must not make another guest. */
const key = 'sampan.guest';

const createCode = (): string =>
  `guest-${Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;

export const login: AccountHost['login'] = async () => {
  try {
    const code = localStorage.getItem(key) ?? createCode();
    localStorage.setItem(key, code);
    return { code };
  } catch (error) {
    throw new SampanError('SP5006', { reason: error instanceof Error ? error.message : String(error) });
  }
};
