// When things run: Preact's renders first, then one flush, then effects, once the host has drawn it.
import { options } from 'preact';
import { flush, onChange } from '../core/tree/index.ts';

let isScheduled = false;
/** A turn is on its way, or what changed is being sent. */
let isBusy = false;
/** Preact's work for this turn. */
const renders: (() => void)[] = [];
/** Signals' work for this turn: values that go to the tree without a render. */
const updates: (() => void)[] = [];
let isRendering = false;
/** Effects that wait for the next drawn view. */
let frames: (() => void)[] = [];

function schedule(): void {
  if (isScheduled) return;
  isScheduled = true;
  queueMicrotask(turn);
}

/**
 * What waits for this turn, now: at the end of an event, as what a native handler sends is sent before it returns. What an event asks for
 * that comes of what is being sent has its own turn.
 */
export function turn(): void {
  if (!isScheduled || isBusy) return;
  isBusy = true;
  try {
    for (;;) {
      // Renders come first: what they bring up to date themselves, signals leave alone.
      const render = renders.shift();
      const update = render || updates.shift();
      if (!update) break;
      isRendering = render !== undefined;
      update();
    }
  } finally {
    isScheduled = isRendering = false;
    if (renders.length + updates.length > 0) schedule();
    commit();
  }
}

/** Runs what renders: effects that are asked for meanwhile wait for the drawn view. */
export function rendering(task: () => void): void {
  isRendering = true;
  try {
    task();
  } finally {
    isRendering = false;
  }
}

/**
 * Preact asks while it renders, for effects. Signals ask by the same option when a value changes, for the text or the
 * effect that reads it; that must be part of this turn's commit.
 */
function requestFrame(task: () => void): void {
  if (isRendering) afterCommit(task);
  else afterRenders(task);
}

/** Runs in this turn, when all that is to be rendered is. */
export function afterRenders(task: () => void): void {
  updates.push(task);
  schedule();
}

/** Sends what changed, now, and runs what waits for the drawn view afterwards. */
export function commit(): void {
  const waiting = frames;
  frames = [];
  isBusy = true;
  try {
    flush(waiting.length > 0 ? () => waiting.forEach(queueMicrotask) : undefined);
  } finally {
    isBusy = false;
  }
}

/** Runs once the host has drawn what is changed now. */
export function afterCommit(task: () => void): void {
  frames.push(task);
  schedule();
}

let isInstalled = false;

/** Sets Preact's hooks: how renders are queued, and when effects run. Idempotent. */
export function installScheduler(): void {
  if (isInstalled) return;
  isInstalled = true;
  onChange(schedule);
  options.debounceRendering = (render) => {
    renders.push(render);
    schedule();
  };
  options.requestAnimationFrame = requestFrame;
}
