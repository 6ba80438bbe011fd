// Live holes: props that the host changes by itself (typed text, a checked box). What the host shows is the last value that
// it reported, else the last one sent; only a differing value is sent, because an equal one makes cursors jump.
import { markHoles } from './journal.ts';
import { parts, type LivePart } from './parts.ts';
import type { TreeElement } from './element.ts';

export interface LiveHole {
  /** The author sets this prop: what the host shows must follow it. */
  isControlled: boolean;
  /** What the host shows must be what the author says, at the next flush. */
  isDue?: boolean;
  /** What the host reported since the last value was sent. */
  reported?: unknown;
}

/** Adds this part to the tree. Idempotent. */
export const liveHoles = (): void => {
  parts.live = part;
};

/** Details that a controlled prop must follow after every event. Positions (scroll, swiper) only follow when they are set. */
const enforced = new Set(['value', 'checked']);

const liveOf = (element: TreeElement, hole: string): LiveHole => {
  const holes = element.live || (element.live = {});
  return holes[hole] || (holes[hole] = { isControlled: false });
};

/** The host shows `value` now. */
export function reported(element: TreeElement, hole: string, value: unknown, isDue: boolean): void {
  const live = liveOf(element, hole);
  live.reported = value;
  live.isDue = isDue;
  if (!live.isControlled) element.held[hole] = value;
  else if (isDue) markHoles(element);
}

const part: LivePart = {
  control(element, hole, isControlled) {
    if (!element.meta.live!.some((entry) => entry[0] === hole)) return;
    const live = liveOf(element, hole);
    live.isControlled = isControlled;
    live.isDue = true;
  },
  report(element, index, type, detail) {
    if (typeof detail !== 'object' || detail === null) return;
    for (const [hole, at, event, key] of element.meta.live!) {
      if (at !== index || event !== type || (key && !(key in detail))) continue;
      const value = (detail as Record<string, unknown>)[key];
      if (hole) reported(element, hole, value, enforced.has(key));
      else if (!key) parts.reset!(element, index);
      else if (parts.group) parts.group(element, index, value);
    }
  },
  pack(element, path, known) {
    const { held, live } = element;
    for (const hole in live) {
      const state = live[hole]!;
      const { reported } = state;
      if (!state.isControlled || !state.isDue || reported === undefined) continue;
      const before = element.before || (element.before = {});
      // What is equal to the value before is not sent.
      before[hole] = held[hole];
      if (isSame(held[hole], reported)) continue;
      // An engine ignores a value that its data already holds, so it learns first what the user made of it.
      known[`${path}.${hole}`] = before[hole] = reported;
      delete state.reported;
    }
  },
};

/** '' and false are both "not set" to a host. */
const isSame = (a: unknown, b: unknown): boolean => a === b || ((a === '' || a === false) && (b === '' || b === false));
