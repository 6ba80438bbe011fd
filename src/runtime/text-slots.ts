// Slots beside texts whose values are signals: a signal may hold text now and a vnode or a list later, which no hole can show. Then the
// component around it is rendered again, and the slot is there. Only apps with texts of which the compiler knows no more have this.
import type { ComponentChildren } from 'preact';
import { isFused } from '../core/hole-kind.ts';
import { defineProperty } from '../core/tree/index.ts';
import { type DiffedVNode, slotted, SLOTTED, type TextSlots } from './signal-holes.ts';
import { slot } from './slot-vnode.ts';

/** Says of a block that signals in its texts may come to hold vnodes. */
export function mayShowNodes(vnode: { readonly props: object }): void {
  if (!slotted.texts) {
    slotted.texts = part;
    defineProperty(SLOTTED, () => {});
  }
  (vnode as DiffedVNode).props[SLOTTED] = true;
}

/** Numbers of vnodes that are to be diffed although they are the same. */
const stale = new Set<number>();
/** Preact counts in whole numbers. */
let count = 0.5;

const part: TextSlots = {
  refresh(vnode) {
    if (stale.delete(vnode.__v)) vnode.__v = count++;
  },
  show(props, name, value) {
    props[name] = isFused(name) || '';
    props.children = [...((props.children as unknown[]) || []), slot(name.toUpperCase(), value as ComponentChildren)];
  },
  // The vnode is looked for from the root downwards: this is rare, and an element keeps no way back.
  render(root, element) {
    let vnode = find([(root as { __k: VNode | null }).__k], element);
    // What was made once, or handed in by another component, is the same at the next render.
    for (; vnode && !vnode.__c; vnode = vnode.__) stale.add(vnode.__v);
    if (vnode && vnode.__c) vnode.__c.forceUpdate();
  },
};

/** Preact's vnodes and components by the names that its builds keep: signals and debuggers count on them as well. */
interface VNode {
  readonly type: unknown;
  readonly __: VNode | null;
  readonly __k: readonly (VNode | null)[] | null;
  readonly __e: unknown;
  readonly __c: { forceUpdate(): void } | null;
  readonly __v: number;
}

function find(vnodes: VNode['__k'], element: object): VNode | null {
  for (const vnode of vnodes || []) {
    if (vnode && vnode.__e === element && typeof vnode.type === 'string') return vnode;
    const found = vnode && find(vnode.__k, element);
    if (found) return found;
  }
  return null;
}
