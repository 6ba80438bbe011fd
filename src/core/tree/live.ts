// Live holes: props that the host changes by itself (typed text, a checked box). What the host shows is the last value that
// it reported, else the last one sent; only a differing value is sent, because an equal one makes cursors jump.
import { markCorrection } from './journal.ts';
import type { TreeElement } from './element.ts';

export interface LiveHole {
  /** The author sets this prop: what the host shows must follow it. */
  isControlled: boolean;
  /** What the host reported since the last value was sent. */
  reported?: unknown;
}

/** Details that a controlled prop must follow after every event. Positions (scroll, swiper) only follow when they are set. */
const enforced = new Set(['value', 'checked']);

export const liveOf = (element: TreeElement, hole: string): LiveHole => {
  const holes = element.live || (element.live = {});
  return holes[hole] || (holes[hole] = { isControlled: false });
};

/** The author set a hole, or unset it; if it is a live one, the host's value must follow from now on. */
export function control(element: TreeElement, hole: string, isControlled: boolean): void {
  if (element.meta.live!.some((entry) => entry[0] === hole)) liveOf(element, hole).isControlled = isControlled;
}

/** Takes what an event says about live props of the element where it happened. */
export function report(element: TreeElement, index: number | '', type: string, detail: unknown): void {
  if (typeof detail !== 'object' || detail === null) return;
  for (const [hole, at, event, key] of element.meta.live || []) {
    if (at !== index || event !== type || !(key in detail)) continue;
    const value = (detail as Record<string, unknown>)[key];
    const live = liveOf(element, hole);
    live.reported = value;
    if (!live.isControlled) element.held[hole] = value;
    else if (enforced.has(key)) markCorrection(element);
  }
}
