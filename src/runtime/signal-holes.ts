// Signals as values of holes. A signal that holds text updates its hole by itself, for which @preact/signals puts the text in its place
// into the vnode's props. So it is only when a vnode is diffed that one can tell what a signal holds, and where else the JSX is shown.
import { options } from 'preact';
import { defineProperty, type TreeElement } from '../core/tree/index.ts';

interface Props {
  [name: string]: unknown;
}

export interface HoleProps extends Props {
  [MADE]?: HoleProps;
  [SLOTTED]?: true;
}

/** A vnode by the names that Preact's builds keep. */
export interface DiffedVNode {
  readonly type: unknown;
  props: HoleProps;
  /** Preact leaves alone what has the number that it had last time. */
  __v: number;
}

// Names and no symbols: preact/compat copies the props of elements by name. To the tree they say nothing.

/** Of props that were diffed: the props as they were made, with their signals. */
export const MADE = '~m';

/** Of props: their text holes have slots beside them. */
export const SLOTTED = '~s';

/** What a signal is to Preact. */
export interface AnySignal {
  peek(): unknown;
}

/** Texts that may turn from text into vnodes between two renders: text-slots.ts, where an app has any. */
export interface TextSlots {
  /** Has a vnode diffed although it is the one that is shown already. */
  refresh(vnode: DiffedVNode): void;
  /** Gives props the slot for what a signal holds, where that is no text. */
  show(props: HoleProps, name: string, value: AnySignal): void;
  /** Renders the component again that shows the element. @param root what Preact renders into */
  render(root: object, element: TreeElement): void;
}

export const slotted: { texts?: TextSlots } = {};

let isInstalled = false;

/** Takes care of signals in holes. Called when @preact/signals is there. Idempotent. */
export function signalHoles(): void {
  if (isInstalled) return;
  isInstalled = true;
  defineProperty(MADE, () => {});
  const hooks = options as { __b?: (vnode: DiffedVNode) => void };
  const previous = hooks.__b;
  hooks.__b = (vnode) => {
    if (typeof vnode.type === 'string') readSignals(vnode);
    if (previous) previous(vnode);
  };
}

function readSignals(vnode: DiffedVNode): void {
  if (slotted.texts) slotted.texts.refresh(vnode);
  // Preact makes a vnode that is shown elsewhere already anew, from the same props.
  const made = vnode.props[MADE] || vnode.props;
  let props: HoleProps | undefined;
  for (const name in made) {
    const value = made[name];
    if (!isSignal(value)) continue;
    props = props || Object.assign({}, made, { [MADE]: made });
    if (made[SLOTTED]) slotted.texts!.show(props, name, value);
  }
  if (props) vnode.props = props;
}

/** What a function makes of a value. Of a signal's it is a signal, so that it updates the one hole. */
export function mapped(value: unknown, convert: (value: unknown) => unknown): unknown {
  if (!isSignal(value)) return convert(value);
  const signal = value as AnySignal & { readonly value: unknown };
  return Object.create(signal, {
    value: { get: () => convert(signal.value) },
    peek: { value: () => convert(signal.peek()) },
  });
}

export const isSignal = (value: unknown): value is AnySignal =>
  typeof value === 'object' && value !== null && 'peek' in value && typeof value.peek === 'function';
