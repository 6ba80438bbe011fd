// Waiting for what an app shows.
import { setTimeout as sleep } from 'node:timers/promises';

/** Below the usual five seconds of a test, so that the test fails with our words. */
const patience = 4000;

/** Asks again and again until there is an answer; at most `ms`. `describe` tells what there was instead. */
export async function untilAsync<T>(
  ask: () => Promise<T | undefined>,
  problem: string,
  describe: () => string | Promise<string>,
  ms = patience,
): Promise<T> {
  const end = performance.now() + ms;
  for (let pause = 0; ; pause = Math.min(pause + 2, 20)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`${problem} within ${ms} ms\n${await describe()}`);
    await sleep(pause);
  }
}

export const until = <T>(ask: () => T | undefined, problem: string, describe: () => string, ms?: number): Promise<T> =>
  untilAsync(async () => ask(), problem, describe, ms);
