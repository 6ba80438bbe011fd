// An end for a page that has none: a loop in it would keep the build for ever.
import { createContext, Script } from 'node:vm';

/** Milliseconds. A page takes some 10, and a busy machine several times as long. */
const limit = 2000;

const script = new Script('work()');

export class NoEnd extends Error {}

/**
 * Runs the work, in whatever realm it is at home.
 *
 * @throws NoEnd when it takes longer than any page does; the work can't catch it
 */
export function withinLimit<T>(work: () => T): T {
  let isDone = false;
  const tell = (): T => {
    try {
      return work();
    } finally {
      // Not when it is ended from outside.
      isDone = true;
    }
  };
  try {
    // Only what a script calls can be ended.
    return script.runInContext(createContext({ work: tell }), { timeout: limit, displayErrors: false }) as T;
  } catch (error) {
    throw isDone ? error : new NoEnd();
  }
}
