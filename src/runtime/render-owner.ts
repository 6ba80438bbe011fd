// Renders the component again that shows an element: needed when a signal's value stops being text, which no hole can hold.
import { SampanError } from '../core/errors.ts';
import type { TreeElement } from '../core/tree/index.ts';
import { afterCommit } from './scheduler.ts';
import { markStale } from './signal-holes.ts';

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
 * Looks for the element's vnode from the root downwards: this is rare, and an element keeps no way back. Reports SP3008 when the text still has
 * no slot afterwards: the compiler took it for one that is always text.
 *
 * @param root what Preact renders into
 */
export function renderOwner(root: object, element: TreeElement): void {
  let vnode = find([(root as { __k?: VNode | null }).__k ?? null], element);
  // What was made once, or handed in by another component, is the same at the next render.
  for (; vnode && !vnode.__c; vnode = vnode.__) markStale(vnode);
  vnode?.__c?.forceUpdate();
  afterCommit(() => {
    if (!element.hasTextSlots) throw new SampanError('SP3008', { type: element.localName });
  });
}

function find(vnodes: VNode['__k'], element: object): VNode | null {
  for (const vnode of vnodes ?? []) {
    if (vnode?.__e === element && typeof vnode.type === 'string') return vnode;
    const found = vnode && find(vnode.__k, element);
    if (found) return found;
  }
  return null;
}
