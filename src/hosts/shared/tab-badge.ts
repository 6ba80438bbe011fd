// Badges on tabs: hosts refuse to set one while no tab page is shown, so what was refused is tried again on the next page.
import { onAnyPageShow } from '../../runtime/page-context.ts';
import { quiet } from './callback-api.ts';

/** The last change of each tab's badge, by index. */
const latest = new Map<number, () => void>();
/** Indexes with a change that the host has refused: the last one is tried again. */
const refused = new Set<number>();
let listens = false;

/**
 * Changes the badge of a tab now or, when the host refuses, as soon as it can.
 *
 * @param send calls the host; calls `fail` when the host refuses
 */
export function changeBadge(index: number, send: (fail: () => void) => unknown): void {
  const change = () => {
    refused.delete(index);
    quiet(send(() => refused.add(index)));
  };
  latest.set(index, change);
  if (!listens) onAnyPageShow(() => [...refused].forEach((one) => latest.get(one)?.()));
  listens = true;
  change();
}
