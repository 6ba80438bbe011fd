// Time that a test gives. Timers, frames and `performance.now()` of what is tested stand still until the test says how long it took; no
// machine is too slow for it.
import { onTestFinished, vi } from 'vitest';

/** Holds the time until the test has ended. */
export function holdTime(): void {
  const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const;
  vi.useFakeTimers({ toFake: [...timers, 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
}

/** So many ms go by, a frame each 16. */
export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}
