// The app object (`App({ … })`) and the guard around everything of the app that runs.
import type { Instance } from '../engines/engine.ts';
import type { ErrorLog } from './error-log.ts';

type AppHook = 'onLaunch' | 'onShow' | 'onError' | 'onUnhandledRejection';

export interface AppInstance {
  define(definition: Instance): void;
  get(): Instance;
  call(hook: AppHook, argument: unknown): void;
  /** Runs code of the app: what it throws is logged and goes to `onError`. */
  attempt(task: () => unknown, where?: string): void;
}

export function createAppInstance(log: ErrorLog): AppInstance {
  let instance: Instance = {};
  const attempt = (task: () => unknown, where?: string): void => {
    try {
      task();
    } catch (error) {
      log.caught(error, where);
      if (where !== 'onError') call('onError', String(error));
    }
  };
  const call = (hook: AppHook, argument: unknown): void => {
    const method = instance[hook];
    if (typeof method === 'function') attempt(() => method.call(instance, argument), hook);
  };
  return { define: (definition) => void (instance = definition), get: () => instance, call, attempt };
}
