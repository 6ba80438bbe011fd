// What of the pages that were opened is still there.
import { signal } from '@preact/signals';

let kept: WeakRef<object>[] = [];
let count = 0;

/** What is set up by pages, and must be taken down when they close. */
export const open = { effects: 0, layouts: 0, intervals: 0, refs: 0, components: 0, signals: 0 };

export function watch(object: object | null): void {
  if (!object) return;
  count++;
  kept.push(new WeakRef(object));
  // Those of objects that are gone would be all that grows.
  if (count % 200 === 0) kept = kept.filter(isAlive);
}

const isAlive = (ref: WeakRef<object>): boolean => ref.deref() !== undefined;

watch(open);

export const alive = (): number => kept.filter(isAlive).length;
export const watched = (): number => count;

/** Outlives every page; it knows whether anybody listens. */
export const total = signal(0, {
  watched: () => void open.signals++,
  unwatched: () => void open.signals--,
});
