// The mini hosts' page stack: its limit, and errors of going somewhere.
import { SampanError } from '../../core/errors.ts';
import { ask, reasonOf } from './callback-api.ts';

/** Pages that may be open. WeChat: "page stack 10"; Alipay: @mini-types/my, `navigateTo`. */
const limit = 10;

/** Both hosts have it. */
declare const getCurrentPages: () => readonly unknown[];

interface Callbacks {
  success(): void;
  fail(error: unknown): void;
}

/**
 * Goes somewhere by a host's function.
 *
 * @throws SampanError SP5010 with the host's reason.
 */
export async function go<O extends object>(
  route: string,
  call: (options: O & Callbacks) => unknown,
  options: O,
): Promise<void> {
  try {
    await ask<void>((success, fail) => call(Object.assign({ success, fail }, options)));
  } catch (error) {
    throw new SampanError('SP5010', { route, reason: reasonOf(error) });
  }
}

/**
 * As `go`, for a page on top of the others.
 *
 * @throws SampanError SP3003 when the stack is full: hosts fail with texts of their own, Alipay does nothing at all.
 */
export async function goDeeper<O extends object>(
  route: string,
  call: (options: O & Callbacks) => unknown,
  options: O,
): Promise<void> {
  if (getCurrentPages().length >= limit) throw new SampanError('SP3003', { limit });
  return go(route, call, options);
}
