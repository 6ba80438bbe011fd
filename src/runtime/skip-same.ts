// Rows of lists that show what they showed: Preact on mini programs asks here before it looks at them. It would find out by itself, by way
// of much that is for other cases.
import { Component } from 'preact';
import { differ } from './wrap-component.ts';

type Props = Record<string, unknown>;

/** Preact's vnodes and components by the names that its builds keep: signals and debuggers count on them as well. */
interface DiffedVNode {
  readonly props: Props;
  readonly type: unknown;
  __: DiffedVNode | null;
  __c: DiffedComponent | null;
  __e: unknown;
  __k: (DiffedVNode | null)[];
}

interface DiffedComponent {
  props: Props;
  readonly context: unknown;
  shouldComponentUpdate?(props: Props, state: unknown, context: unknown): boolean;
  /** Its vnode. */
  __v: DiffedVNode;
  /** Its next state. */
  readonly __s: unknown;
  /** Bits: what it waits for. */
  readonly __g: number;
}

/** Called where a module of the app mentions memo or signals: no other component may not need to update. Idempotent. */
export function skipSame(): void {
  Object.assign(Component.prototype, { '~skip': skip });
}

/** Takes the place of its last vnode where that shows the same: one element. */
function skip(this: DiffedComponent, vnode: DiffedVNode, old: DiffedVNode): boolean {
  const child = old.__k.length === 1 && old.__k[0];
  if (!child || typeof child.type !== 'string' || this.__g || !this.shouldComponentUpdate) return false;
  if (differ(this.props, vnode.props) || this.shouldComponentUpdate(this.props, this.__s, this.context)) return false;
  vnode.__c = this;
  vnode.__e = old.__e;
  vnode.__k = old.__k;
  child.__ = this.__v = vnode;
  this.props = vnode.props;
  return true;
}
