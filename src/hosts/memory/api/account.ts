// Login in memory: `device.answers.login`.
import type { AccountHost } from '../../../api/account.ts';
import { SampanError } from '../../../core/errors.ts';
import { device, note } from '../device.ts';

export const login: AccountHost['login'] = async () => {
  note('login');
  const answer = device.answers.login;
  if (answer instanceof Error) throw new SampanError('SP5006', { reason: answer.message });
  return answer;
};
