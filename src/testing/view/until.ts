// Waiting for what an app shows.
import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until there is an answer; at most `ms`. `describe` tells what there was instead. */
export async function until<T>(ask: () => T | undefined, problem: string, describe: () => string, ms = 5000): Promise<T> {
  const end = performance.now() + ms;
  for (let pause = 0; ; pause = Math.min(pause + 2, 20)) {
    const answer = ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`${problem} within ${ms} ms\n${describe()}`);
    await sleep(pause);
  }
}
