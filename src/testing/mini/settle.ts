// Knows when an app has nothing more to do at once, so that a test sees what a user would see and never sleeps for it.
import { setImmediate as nextTask } from 'node:timers/promises';

export interface Activity {
  /** Something of the app ran. */
  mark(): void;
  /** Settles when nothing has run for some tasks and `isBusy` says no; after `limit` ms in any case. */
  settle(isBusy: () => boolean): Promise<void>;
}

/** Tasks without activity that count as quiet: a callback of the host takes one, a frame one, a promise of the app none. */
const quietTasks = 4;
const limit = 1000;

export function createActivity(): Activity {
  let marks = 0;
  return {
    mark: () => void marks++,
    settle: async (isBusy) => {
      const end = performance.now() + limit;
      for (let quiet = 0; quiet < quietTasks && performance.now() < end;) {
        const before = marks;
        await nextTask();
        quiet = marks === before && !isBusy() ? quiet + 1 : 0;
      }
    },
  };
}
