// Renders the component again that shows an element: needed when a signal's value stops being text, which no hole can hold.
import type { TreeElement } from '../core/tree/index.ts';

/** Preact's vnodes and components by the names that its builds keep: signals and debuggers count on them as well. */
interface VNode {
  readonly type: unknown;
  readonly __: VNode | null;
  readonly __k: readonly (VNode | null)[] | null;
  readonly __e: unknown;
  readonly __c: { forceUpdate(): void } | null;
  readonly __v: number;
}

/**
 * Looks for the element's vnode from the root downwards: this is rare, and an element keeps no way back.
 *
 * @param root what Preact renders into
 * @param stale takes the numbers of vnodes that the render must not take for the ones that are shown already
 */
export function renderOwner(root: object, element: TreeElement, stale: Set<number>): void {
  let vnode = find([(root as { __k: VNode | null }).__k], element);
  // What was made once, or handed in by another component, is the same at the next render.
  for (; vnode && !vnode.__c; vnode = vnode.__) stale.add(vnode.__v);
  if (vnode && vnode.__c) vnode.__c.forceUpdate();
}

function find(vnodes: VNode['__k'], element: object): VNode | null {
  for (const vnode of vnodes || []) {
    if (vnode && vnode.__e === element && typeof vnode.type === 'string') return vnode;
    const found = vnode && find(vnode.__k, element);
    if (found) return found;
  }
  return null;
}
