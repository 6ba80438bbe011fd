// Rejections that the app left unhandled belong to its driver, not to the test process: while a driver is open, the process's own
// listeners (a test runner's) hear only of foreign promises.

type Listener = (reason: unknown, promise: Promise<unknown>) => void;

interface Owner {
  owns(promise: unknown): boolean;
  report(reason: unknown): void;
}

const owners = new Set<Owner>();
/** The listeners of the process, set aside. Empty whenever no driver is open. */
let others: Listener[] = [];

const dispatch: Listener = (reason, promise) => {
  const owner = [...owners].find((candidate) => candidate.owns(promise));
  if (owner) owner.report(reason);
  else if (others.length > 0) others.forEach((listener) => listener(reason, promise));
  else throw reason;
};

/** Sends an app's unhandled rejections to `report`. Returns the function that stops it. */
export function watchRejections(owner: Owner): () => void {
  if (owners.size === 0) {
    others = process.listeners('unhandledRejection') as Listener[];
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', dispatch);
  }
  owners.add(owner);
  return () => {
    if (!owners.delete(owner) || owners.size > 0) return;
    process.off('unhandledRejection', dispatch);
    others.forEach((listener) => process.on('unhandledRejection', listener));
    others = [];
  };
}
