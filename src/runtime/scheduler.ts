// When things run: Preact's renders first, then one flush, then effects, once the host has drawn it.
import { options } from 'preact';
import { flush, onChange } from '../core/tree/index.ts';
import { cssText } from '../core/css-text.ts';

let isScheduled = false;
const renders: (() => void)[] = [];
/** Waiting for the next drawn view: `useEffect` and `afterCommit`. */
let frames: (() => void)[] = [];

/** Hosts without queueMicrotask have promises. */
const soon = (task: () => void): void => void Promise.resolve().then(task);

function schedule(): void {
  if (isScheduled) return;
  isScheduled = true;
  soon(turn);
}

function turn(): void {
  try {
    while (renders.length > 0) renders.shift()!();
  } finally {
    isScheduled = false;
    if (renders.length > 0) schedule();
    commit();
  }
}

/** Sends what changed, now, and runs what waits for the drawn view afterwards. */
export function commit(): void {
  const waiting = frames;
  frames = [];
  flush(() => {
    for (const frame of waiting) soon(frame);
  });
}

/** Runs once the host has drawn what is changed now. */
export function afterCommit(task: () => void): void {
  frames.push(task);
  schedule();
}

let isInstalled = false;

/** Sets Preact's hooks: how renders are queued, when effects run, how style objects reach the tree. Idempotent. */
export function installScheduler(): void {
  if (isInstalled) return;
  isInstalled = true;
  onChange(schedule);
  options.debounceRendering = (render) => {
    renders.push(render);
    schedule();
  };
  options.requestAnimationFrame = afterCommit;
  const previous = options.vnode;
  options.vnode = (vnode) => {
    const props = vnode.props as { style?: unknown };
    if (typeof vnode.type === 'string' && isPlainObject(props.style)) props.style = cssText(props.style);
    previous?.(vnode);
  };
}

const isPlainObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
