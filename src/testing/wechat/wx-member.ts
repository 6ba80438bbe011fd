/// <reference types="miniprogram-api-typings" />
// One asynchronous member of `wx`: callbacks or a promise, `errMsg`, and always in a later task, as on the host.
import type { Services } from '../mini/platform.ts';

type Wx = WechatMiniprogram.Wx;

interface Callbacks {
  success?(result: object): void;
  fail?(result: object): void;
  complete?(result: object): void;
}

/** Names of members that take one options object with callbacks. */
export type AsyncName = {
  [K in keyof Wx]: Wx[K] extends (option: infer O) => unknown
    ? NonNullable<O> extends { fail?: unknown }
      ? K
      : never
    : never;
}[keyof Wx];

export type OptionOf<K extends AsyncName> = NonNullable<Parameters<Wx[K]>[0]>;

type SuccessOf<O> = O extends { success?: infer S }
  ? NonNullable<S> extends (result: infer R) => void
    ? R
    : never
  : never;

/** What a member's `success` gets, without the `errMsg` that is added for all. */
export type ResultOf<K extends AsyncName> = Omit<SuccessOf<OptionOf<K>>, 'errMsg'>;

/** Thrown by a member's action: the host refuses, with these words after `fail `. */
export class Refusal extends Error {}

export type DefineMember = <K extends AsyncName>(
  name: K,
  act: (option: OptionOf<K>) => Promise<ResultOf<K>> | ResultOf<K>,
) => Wx[K];

export const createMemberFactory = (services: Services): DefineMember =>
  function defineMember<K extends AsyncName>(
    name: K,
    act: (option: OptionOf<K>) => Promise<ResultOf<K>> | ResultOf<K>,
  ): Wx[K] {
    const member = (given?: OptionOf<K>): Promise<object> | undefined => {
      const option = (given ?? {}) as OptionOf<K>;
      const { success, fail, complete } = option as Callbacks;
      services.record(name, given);
      const outcome = perform(name, () => act(option));
      if (!success && !fail && !complete) {
        return services.realm.promise(
          (resolve, reject) => void outcome.then(({ ok, result }) => (ok ? resolve(result) : reject(result))),
        );
      }
      void outcome.then(({ ok, result }) => {
        services.run(() => (ok ? success : fail)?.(result));
        services.run(() => complete?.(result));
      });
      return undefined;
    };
    return member as unknown as Wx[K];
  };

async function perform(name: string, act: () => Promise<object> | object): Promise<{ ok: boolean; result: object }> {
  await new Promise((next) => setImmediate(next));
  try {
    return { ok: true, result: { ...(await act()), errMsg: `${name}:ok` } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, result: { errMsg: `${name}:fail ${error.message}` } };
  }
}
