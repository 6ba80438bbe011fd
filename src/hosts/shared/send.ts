// One request through a mini host's request function: timeout and abort, which the hosts report in different words.
import type { HostRequest, Response } from '../../api/request.ts';
import { SampanError } from '../../core/errors.ts';
import { reasonOf } from './callback-api.ts';

/** ms that the host gets beyond our own timeout. Ours decides: the hosts' texts for a timeout are in the phone's language. */
export const slack = 1000;

interface Task {
  abort?(): void;
}

/**
 * Sends by `start`, which must answer once, and gives up on timeout or abort.
 *
 * @throws SampanError SP5001 no answer, SP5002 timeout, SP5003 aborted.
 */
export function send(
  { url, timeout, signal }: HostRequest,
  start: (answer: (response: Response) => void, fail: (error: unknown) => void) => Task | undefined,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let task: Task | undefined;
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      settle();
    };
    const fail = (error: unknown) => finish(() => reject(new SampanError('SP5001', { url, reason: reasonOf(error) })));
    const giveUp = (error: SampanError) => {
      // Settled before the task is aborted: hosts call `fail` for it.
      finish(() => reject(error));
      task?.abort?.();
    };
    const abort = () => giveUp(new SampanError('SP5003', { url }));
    const timer = setTimeout(() => giveUp(new SampanError('SP5002', { url, timeout })), timeout);
    signal?.addEventListener('abort', abort);
    try {
      task = start((response) => finish(() => resolve(response)), fail);
    } catch (error) {
      fail(error);
    }
  });
}

/** Header names in lower case, values as text. */
export function lowerHeaders(headers: object | undefined): Record<string, string> {
  const lower: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers ?? {})) lower[name.toLowerCase()] = String(value);
  return lower;
}
