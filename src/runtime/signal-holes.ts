// Signals as values of holes. A signal that holds text updates its hole by itself, for which @preact/signals puts the text in its place
// into the vnode's props. So it is only when a vnode is diffed that one can tell what a signal holds, and where else the JSX is shown.
import { options, type ComponentChildren } from 'preact';
import { isFused, isTextHole } from '../core/hole-kind.ts';
import { defineProperty, type TreeElement } from '../core/tree/index.ts';
import { renderOwner } from './render-owner.ts';
import { slot } from './slot-vnode.ts';

interface Props {
  [name: string]: unknown;
}

interface HoleProps extends Props {
  [MADE]?: HoleProps;
  [SLOTTED]?: true;
}

/** A vnode by the names that Preact's builds keep. */
interface DiffedVNode {
  readonly type: unknown;
  props: HoleProps;
  /** Preact leaves alone what has the number that it had last time. */
  __v: number;
}

// Names and no symbols: preact/compat copies the props of elements by name. To the tree they say nothing.

/** Of props that were diffed: the props as they were made, with their signals. */
const MADE = '~m';

/** Of props: their text holes have slots beside them. */
const SLOTTED = '~s';

/** Says of a block that signals in its texts may come to hold vnodes. */
export const mayShowNodes = (vnode: { readonly props: object }): void => {
  (vnode as DiffedVNode).props[SLOTTED] = true;
};

/** Numbers of vnodes that are to be diffed although they are the same. */
const stale = new Set<number>();
/** Preact counts in whole numbers. */
let count = 0.5;

let isInstalled = false;

/** Renders the component again that shows an element. Only values of signals may turn from text into vnodes between two renders. */
export const textOwner: { render?: (root: object, element: TreeElement) => void } = {};

/** Takes care of signals in holes. Called when @preact/signals is there. Idempotent. */
export function signalHoles(): void {
  if (isInstalled) return;
  isInstalled = true;
  textOwner.render = (root, element) => renderOwner(root, element, stale);
  for (const name of [MADE, SLOTTED]) defineProperty(name, () => {});
  const hooks = options as { __b?: (vnode: DiffedVNode) => void };
  const previous = hooks.__b;
  hooks.__b = (vnode) => {
    if (typeof vnode.type === 'string') readSignals(vnode);
    if (previous) previous(vnode);
  };
}

function readSignals(vnode: DiffedVNode): void {
  if (stale.delete(vnode.__v)) vnode.__v = count++;
  // Preact makes a vnode that is shown elsewhere already anew, from the same props.
  const made = vnode.props[MADE] || vnode.props;
  let props: HoleProps | undefined;
  for (const name in made) {
    const value = made[name];
    if (!isSignal(value)) continue;
    props = props || Object.assign({}, made, { [MADE]: made });
    if (made[SLOTTED] && isTextHole(name) && isObject(value.peek())) {
      props[name] = isFused(name) || '';
      props.children = [...((props.children as unknown[]) || []), slot(name.toUpperCase(), value as ComponentChildren)];
    }
  }
  if (props) vnode.props = props;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

export const isSignal = (value: unknown): value is { peek(): unknown } =>
  typeof value === 'object' && value !== null && 'peek' in value && typeof value.peek === 'function';
