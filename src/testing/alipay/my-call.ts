// How every call of `my` is checked and answered: arguments by the table, the answer later, by callbacks or by a promise.
import type { Services } from '../mini/platform.ts';
import { myArguments, type MyMember } from './my-arguments.table.ts';

export interface MyFailure {
  readonly error: number;
  readonly errorMessage: string;
}

export type MyOutcome<T> = { readonly data: T } | (MyFailure & Readonly<Record<string, unknown>>);

/** What an asynchronous member may be given besides its own options. */
export interface Callbacks {
  success?(data: unknown): void;
  fail?(failure: unknown): void;
  complete?(result: unknown): void;
}

export const isFailure = <T>(outcome: MyOutcome<T>): outcome is MyFailure & Readonly<Record<string, unknown>> =>
  'error' in outcome;

/** Both in the app's error list and where the call stands: a host would ignore the mistake. */
export function refuse(services: Services, message: string): never {
  services.fail(message);
  throw new TypeError(message);
}

/** Holds a call against the official typings, which on a device nobody does. */
export function checkArguments(services: Services, member: MyMember, options: unknown): void {
  const rules: Readonly<Record<string, string>> = myArguments[member];
  const given = (options ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof given !== 'object') refuse(services, `my.${member} takes an object`);
  for (const [key, value] of Object.entries(given)) {
    const kind = rules[key]?.replace('!', '');
    if (kind === undefined) refuse(services, `my.${member} has no option "${key}"`);
    const isRight = kind === 'any' || value === undefined || (typeof value === kind && value !== null);
    if (!isRight)
      refuse(services, `my.${member}: "${key}" must be a ${kind}, not ${value === null ? 'null' : typeof value}`);
  }
  for (const [key, rule] of Object.entries(rules)) {
    if (rule.endsWith('!') && given[key] === undefined) refuse(services, `my.${member} needs "${key}"`);
  }
}

/**
 * Answers a call in a later task. Like the official typings have it, a call without callbacks gets a promise; one with callbacks
 * gets nothing to wait for, because older base libraries return none.
 */
export function answer<T>(
  services: Services,
  callbacks: Callbacks | undefined,
  work: () => MyOutcome<T> | Promise<MyOutcome<T>>,
): Promise<T> {
  const { realm, run } = services;
  const outcome = new Promise<void>((done) => setImmediate(done)).then(work);
  if (!callbacks?.success && !callbacks?.fail && !callbacks?.complete) {
    return realm.promise<T>((resolve, reject) => {
      void outcome.then((result) => (isFailure(result) ? reject(result) : resolve(result.data)));
    });
  }
  void outcome.then((result) => {
    // A member without a result gives an empty object to its callbacks.
    const told = isFailure(result) ? result : (result.data ?? {});
    run(() => (isFailure(result) ? callbacks.fail?.(told) : callbacks.success?.(told)));
    run(() => callbacks.complete?.(told));
  });
  return undefined as unknown as Promise<T>;
}
