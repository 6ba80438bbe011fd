// The bridge between logic and view: counts each `setData`, refuses what a bridge cannot carry, and may take its time.
import { setImmediate as nextTask } from 'node:timers/promises';
import type { CommitRecord, CommitStats } from '../driver.ts';
import type { Commit } from '../engines/engine.ts';

export interface Bridge {
  commit(commit: Commit): void;
  /** Takes an event from the view to the logic. */
  deliver(handler: () => void): void;
  /** Every `setData` so far, oldest first. */
  records(): CommitRecord[];
  stats(): CommitStats;
  /** Keeps every `setData` from the view until `thaw`: the view shows what it showed. Events go on. */
  freeze(): void;
  thaw(): void;
  /** Settles when nothing is under way. */
  idle(): Promise<void>;
}

interface BridgeOptions {
  /** Tasks that a `setData` and an event take to the other side; 0 is the same call stack. */
  readonly delay: number;
  /** JSON made of the engine's objects. */
  parse(json: string): unknown;
  /** Whether patches are kept; their number and bytes always are. */
  readonly keepsPatches: boolean;
  run(task: () => void): void;
  fail(message: string): void;
}

/** One `setData` may carry this much on the hosts. */
const byteLimit = 1024 * 1024;

export function createBridge({ delay, parse, keepsPatches, run, fail }: BridgeOptions): Bridge {
  const sent: { readonly path: string; readonly json: string; readonly bytes: number }[] = [];
  let setDataCalls = 0;
  let setDataBytes = 0;
  const toView = createLane(delay, run);
  const toLogic = createLane(delay, run);

  return {
    commit: ({ path, patch, done, apply }) => {
      const complain = (message: string): void => fail(`setData in ${path}: ${message}`);
      const json = toJson(patch, complain);
      const bytes = Buffer.byteLength(json);
      if (bytes > byteLimit) complain(`${bytes} bytes; hosts take ${byteLimit}`);
      setDataCalls++;
      setDataBytes += bytes;
      if (keepsPatches) sent.push({ path, json, bytes });
      const adopted = parse(json) as Record<string, unknown>;
      toView.send(() => apply(adopted, done && (() => run(done))));
    },
    deliver: (handler) => toLogic.send(handler),
    freeze: toView.close,
    thaw: toView.open,
    records: () =>
      sent.map(({ path, json, bytes }) => ({ path, bytes, patch: JSON.parse(json) as Record<string, unknown> })),
    stats: () => ({ setDataCalls, setDataBytes }),
    idle: async () => {
      await toView.idle();
      await toLogic.idle();
    },
  };
}

/** JSON of a patch; values that JSON drops are the app's mistake. */
function toJson(patch: Record<string, unknown>, complain: (message: string) => void): string {
  return JSON.stringify(patch, (key, value: unknown) => {
    if (value === undefined || typeof value === 'function')
      complain(`"${key}" is ${value === undefined ? 'undefined' : 'a function'}`);
    return value;
  });
}

interface Lane {
  send(task: () => void): void;
  /** Closed, the lane keeps what is sent until it opens. */
  close(): void;
  open(): void;
  idle(): Promise<void>;
}

/** Keeps the order of what is sent and lets each piece take `delay` tasks. */
function createLane(delay: number, run: (task: () => void) => void): Lane {
  let last: Promise<void> = Promise.resolve();
  /** What arrived while the lane was closed. */
  let kept: (() => void)[] | undefined;
  const arrive = (task: () => void): void => {
    if (kept) kept.push(task);
    else run(task);
  };
  const wait = async (): Promise<void> => {
    for (let left = delay; left > 0; left--) await nextTask();
  };
  return {
    send: (task) => {
      if (delay === 0) return arrive(task);
      last = Promise.all([last, wait()]).then(() => arrive(task));
    },
    close: () => {
      kept ??= [];
    },
    open: () => {
      const tasks = kept ?? [];
      kept = undefined;
      tasks.forEach(run);
    },
    idle: () => last,
  };
}
