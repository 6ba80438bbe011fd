// What of the pages that were opened is still there.
import { signal } from '@preact/signals';

const kept: WeakRef<object>[] = [];

/** What is set up by pages, and must be taken down when they close. */
export const open = { effects: 0, layouts: 0, intervals: 0, refs: 0, components: 0, signals: 0 };

export function watch(object: object | null): void {
  if (object) kept.push(new WeakRef(object));
}

watch(open);

export const alive = (): number => kept.filter((ref) => ref.deref() !== undefined).length;
export const watched = (): number => kept.length;

/** Outlives every page; it knows whether anybody listens. */
export const total = signal(0, {
  watched: () => void open.signals++,
  unwatched: () => void open.signals--,
});
