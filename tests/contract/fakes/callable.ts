// A fake must take what the real global takes; what it returns is checked where the adapters use it.

/** The functions of `T`, with their official arguments and any result. */
export type Callable<T> = {
  [K in keyof T]?: T[K] extends (...args: infer A) => unknown ? (...args: A) => unknown : T[K];
};
