// Timers of this process that were started and neither ran out nor were stopped. Those of apps on engines are among them.

const waiting = new Set<unknown>();
const {
  setTimeout: startTimeout,
  setInterval: startInterval,
  clearTimeout: stopTimeout,
  clearInterval: stopInterval,
} = globalThis;

type Task = (...args: unknown[]) => void;

function timeout(task: Task, delay?: number, ...args: unknown[]): NodeJS.Timeout {
  const timer = startTimeout(() => {
    waiting.delete(timer);
    task(...args);
  }, delay);
  waiting.add(timer);
  return timer;
}

function interval(task: Task, delay?: number, ...args: unknown[]): NodeJS.Timeout {
  const timer = startInterval(task, delay, ...args);
  waiting.add(timer);
  return timer;
}

/** Counts from now on. */
export function countTimers(): () => number {
  Object.assign(globalThis, {
    setTimeout: timeout,
    setInterval: interval,
    clearTimeout(timer: NodeJS.Timeout | undefined) {
      waiting.delete(timer);
      stopTimeout(timer);
    },
    clearInterval(timer: NodeJS.Timeout | undefined) {
      waiting.delete(timer);
      stopInterval(timer);
    },
  });
  return () => waiting.size;
}
