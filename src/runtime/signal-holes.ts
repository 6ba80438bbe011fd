// Signals as values of holes: each updates its hole by itself. @preact/signals could do that, at the price of a signal, an effect and five
// more objects for each hole; here it is one reader. So the runtime takes signals out of a vnode's props before @preact/signals sees them.
import type { Signal } from '@preact/signals';
import { options } from 'preact';
import { isTextHole } from '../core/hole-kind.ts';
import { type Binding, defineProperty, parts, type SetHole, type TreeElement } from '../core/tree/index.ts';
import { isSignal } from './is-signal.ts';
import { afterRenders } from './scheduler.ts';

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
  readonly __e?: unknown;
  /** Preact leaves alone what has the number that it had last time. */
  __v: number;
}

// Names and no symbols: preact/compat copies the props of elements by name. To the tree they say nothing.

/** Of props that got a slot when they were diffed: the props as they were made. */
export const MADE = '~m';

/** Of props: their text holes have slots beside them. */
export const SLOTTED = '~s';

/** A signal, for readers by the names that its builds keep: @preact/signals counts on them as well. */
export interface AnySignal extends Signal<unknown> {
  /** Takes a reader. */
  S(link: Link): void;
  /** Lets it go. */
  U(link: Link): void;
}

/** In a signal's list of who reads it: those of effects and computed ones have the same shape. */
interface Link {
  i: number;
  readonly S: AnySignal;
  p: undefined;
  n: undefined;
  /** Who is told. */
  readonly t: { N(): void };
  e: Link | undefined;
  x: Link | undefined;
  r: undefined;
}

/** Stands for a signal in props that were diffed: to @preact/signals it is none. */
export class BoundSignal {
  declare readonly signal: AnySignal;
  /** What its hole showed last: a clone takes it, as it takes what @preact/signals writes into props. */
  declare shown: unknown;

  constructor(signal: AnySignal, shown: unknown) {
    this.signal = signal;
    this.shown = shown;
  }
}

/** Texts that may turn from text into vnodes between two renders: text-slots.ts, where an app has any. */
export interface TextSlots {
  /** Has a vnode diffed although it is the one that is shown already. */
  refresh(vnode: DiffedVNode): void;
  /** Gives props the slot for what the signal of a text holds. */
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
  parts.bind = (element, name, value, set) => {
    const bound = value instanceof BoundSignal ? value : undefined;
    const last = element.bindings && element.bindings[name];
    if (last && bound && last.bound.signal === bound.signal) {
      last.bound = bound;
      // A render brings up to date what it shows; the binding's turn may come after another commit.
      set(element, bound.signal.peek());
      return true;
    }
    if (last) unbind(element, name);
    if (!bound) return false;
    const bindings = element.bindings || (element.bindings = {});
    bindings[name] = new HoleBinding(element, bound, set);
    return true;
  };
  const hooks = options as Record<'__b' | 'unmount', ((vnode: DiffedVNode) => void) | undefined>;
  const { __b: diff, unmount } = hooks;
  hooks.__b = (vnode) => {
    if (typeof vnode.type === 'string') readSignals(vnode);
    if (diff) diff(vnode);
  };
  hooks.unmount = (vnode) => {
    const element = typeof vnode.type === 'string' && (vnode.__e as TreeElement | null);
    if (element) for (const name in element.bindings) unbind(element, name);
    if (unmount) unmount(vnode);
  };
}

/** Reads one signal and is told of its changes: none of what makes effects read anew, which is most of their cost. */
class HoleBinding implements Binding {
  declare readonly element: TreeElement;
  declare bound: BoundSignal;
  declare readonly set: SetHole;
  declare isDue: boolean;
  /** Null when it has ended. */
  declare link: Link | null;

  constructor(element: TreeElement, bound: BoundSignal, set: SetHole) {
    const { signal } = bound;
    this.element = element;
    this.bound = bound;
    this.set = set;
    this.isDue = false;
    this.link = { i: 0, S: signal, p: undefined, n: undefined, t: this, e: undefined, x: undefined, r: undefined };
    signal.S(this.link);
    set(element, signal.peek());
  }

  /** The signal changed. */
  N(): void {
    if (this.isDue) return;
    this.isDue = true;
    afterRenders(() => {
      this.isDue = false;
      const { bound } = this;
      if (this.link) this.set(this.element, (bound.shown = bound.signal.peek()));
    });
  }

  stop(): void {
    this.bound.signal.U(this.link!);
    this.link = null;
  }
}

function unbind({ bindings }: TreeElement, name: string): void {
  const binding = bindings![name];
  if (binding) binding.stop();
  bindings![name] = undefined;
}

/** JSX may be shown in several places, and diffed several times: what is written into its props must say the same in each of them. */
function readSignals(vnode: DiffedVNode): void {
  const { texts } = slotted;
  if (texts) texts.refresh(vnode);
  const made = (texts && vnode.props[MADE]) || vnode.props;
  let props = made;
  for (const name in made) {
    const value = made[name];
    const isBound = value instanceof BoundSignal;
    if (name === 'children' || !(isBound || isSignal(value))) continue;
    const { signal } = isBound ? value : { signal: value as AnySignal };
    // An error of a computed one is this render's.
    const held = signal.peek();
    if (texts && made[SLOTTED] && isTextHole(name) && typeof held === 'object' && held !== null) {
      if (props === made) props = Object.assign({}, made, { [MADE]: made });
      texts.show(props, name, signal);
    } else if (!isBound) made[name] = props[name] = new BoundSignal(signal, held);
  }
  vnode.props = props;
}

/** What a function makes of a value. Of a signal's it is a signal, so that it updates the one hole. */
export function mapped(value: unknown, convert: (value: unknown) => unknown): unknown {
  if (!isSignal(value)) return convert(value);
  const signal = value as AnySignal;
  return Object.create(signal, {
    value: { get: () => convert(signal.value) },
    peek: { value: () => convert(signal.peek()) },
    S: { value: (link: Link) => signal.S(link) },
    U: { value: (link: Link) => signal.U(link) },
  });
}
