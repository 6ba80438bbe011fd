// A page that was rendered at build time may leave rejected promises behind: nobody will hear of them, and a Node process would
// end for it. While pages are rendered, the process's own listeners hear only of promises that are not theirs.

type Listener = (reason: unknown, promise: Promise<unknown>) => void;
type Owns = (promise: unknown) => boolean;

const owners = new Set<Owns>();
/** Tasks of which Node has not yet told everything. */
let running = 0;
/** The listeners of the process, set aside. Empty whenever nothing is rendered. */
let others: Listener[] = [];

const dispatch: Listener = (reason, promise) => {
  if ([...owners].some((owns) => owns(promise))) return;
  if (others.length === 0) throw reason;
  for (const listener of others) listener(reason, promise);
};

/** Runs `task`, and keeps from everybody what the promises have to say that its result owns. */
export async function withQuietRejections<T extends { readonly owns: Owns }>(task: () => T): Promise<T> {
  if (running === 0) {
    others = process.listeners('unhandledRejection') as Listener[];
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', dispatch);
  }
  running++;
  let owns: Owns | undefined;
  try {
    const result = task();
    owners.add((owns = result.owns));
    // Node tells of rejections when the current task and its promises are done.
    await new Promise((resolve) => setImmediate(resolve));
    return result;
  } finally {
    if (owns) owners.delete(owns);
    if (--running === 0) {
      process.off('unhandledRejection', dispatch);
      for (const listener of others) process.on('unhandledRejection', listener);
      others = [];
    }
  }
}
