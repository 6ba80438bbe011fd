// The app's timers: numbered as on the hosts, gone when the app is closed, and an exception in one is the app's error.

export interface AppTimers {
  readonly globals: Readonly<Record<'setTimeout' | 'setInterval' | 'clearTimeout' | 'clearInterval', unknown>>;
  clear(): void;
}

export function createAppTimers(guard: (task: () => void) => void): AppTimers {
  const timers = new Map<number, NodeJS.Timeout>();
  let last = 0;
  const start = (repeat: boolean) => (task: (...args: unknown[]) => void, delay = 0, ...args: unknown[]): number => {
    const id = ++last;
    const run = (): void => {
      if (!repeat) timers.delete(id);
      guard(() => task(...args));
    };
    timers.set(id, repeat ? setInterval(run, delay) : setTimeout(run, delay));
    return id;
  };
  const stop = (id: number): void => {
    clearTimeout(timers.get(id));
    timers.delete(id);
  };
  return {
    globals: { setTimeout: start(false), setInterval: start(true), clearTimeout: stop, clearInterval: stop },
    clear: () => [...timers.keys()].forEach(stop),
  };
}
