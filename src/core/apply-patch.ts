// What a host does with a patch: the value of each path is replaced. For hosts in memory and for tests.
import type { Patch } from './host.ts';

/** Applies a patch to data, in place. The containers on a path must exist, as hosts demand. */
export function applyPatch(data: Record<string, unknown>, patch: Patch): void {
  for (const [path, value] of Object.entries(patch)) {
    const keys = path.match(/[^.[\]]+/g) ?? [];
    const last = keys.pop();
    let at = data;
    for (const key of keys) {
      const next = at[key];
      if (typeof next !== 'object' || next === null) throw new Error(`nothing to hold "${key}" of ${path}`);
      at = next as Record<string, unknown>;
    }
    if (value === undefined) throw new Error(`undefined at ${path}`);
    if (last !== undefined) at[last] = value;
  }
}
