// Aborting work, for hosts whose JavaScript has no AbortController.

/** The part of the platform's AbortSignal that requests need. An AbortSignal is one. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface Abort {
  readonly signal: AbortSignalLike;
  /** Aborts what listens to `signal`; a second call does nothing. */
  abort(): void;
}

/**
 * Creates a signal and the function that fires it. Mini-program hosts have no AbortController; this works on every host.
 *
 * @example
 * const { signal, abort } = createAbort()
 * useEffect(() => abort, [])
 * request({ url, signal })
 */
export function createAbort(): Abort {
  const listeners = new Set<() => void>();
  let aborted = false;
  return {
    signal: {
      get aborted() {
        return aborted;
      },
      addEventListener: (_, listener) => void listeners.add(listener),
      removeEventListener: (_, listener) => void listeners.delete(listener),
    },
    abort() {
      if (aborted) return;
      aborted = true;
      [...listeners].forEach((listener) => listener());
    },
  };
}
