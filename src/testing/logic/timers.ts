// The app's timers: numbered as on the hosts, gone when the app is closed, and an exception in one is the app's error.

export interface AppTimers {
  readonly globals: Readonly<Record<'setTimeout' | 'setInterval' | 'clearTimeout' | 'clearInterval', unknown>>;
  /** Whether a timer waits that only means "right after this" (`setTimeout(…, 0)`). */
  isDue(): boolean;
  clear(): void;
}

interface AppTimer {
  readonly handle: NodeJS.Timeout;
  readonly isSoon: boolean;
}

/** ms up to which a delay is no delay. */
const soon = 1;

export function createAppTimers(guard: (task: () => void) => void): AppTimers {
  const timers = new Map<number, AppTimer>();
  let last = 0;
  const start =
    (repeat: boolean) =>
    (task: (...args: unknown[]) => void, delay = 0, ...args: unknown[]): number => {
      const id = ++last;
      const run = (): void => {
        if (!repeat) timers.delete(id);
        guard(() => task(...args));
      };
      const handle = repeat ? setInterval(run, delay) : setTimeout(run, delay);
      timers.set(id, { handle, isSoon: !repeat && delay <= soon });
      return id;
    };
  const stop = (id: number): void => {
    clearTimeout(timers.get(id)?.handle);
    timers.delete(id);
  };
  return {
    globals: { setTimeout: start(false), setInterval: start(true), clearTimeout: stop, clearInterval: stop },
    isDue: () => [...timers.values()].some(({ isSoon }) => isSoon),
    clear: () => [...timers.keys()].forEach(stop),
  };
}
