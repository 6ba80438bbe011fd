// Refs of native components. A ref is set when Preact has made the node; the host makes the component later.
import { afterCommit } from './scheduler.ts';
import { parts, type TreeElement } from '../core/tree/index.ts';

type Ref = ((value: unknown) => unknown) | { current: unknown };
type NodeRef = (element: TreeElement | null) => void;

const refs = new WeakMap<TreeElement, Ref>();
const nodeRefs = new WeakMap<Ref, NodeRef>();
const noRef: Ref = () => {};

/** The author's ref to a native component. */
export const refOf = (element: TreeElement): Ref | undefined => refs.get(element);

export function setRef(ref: Ref, value: unknown): void {
  if (typeof ref === 'function') ref(value);
  else ref.current = value;
}

/**
 * A ref for the node, made of the author's for the component. The same one for the same: Preact sets a new one anew.
 *
 * @param seek looks for the component, once the host has drawn it
 */
export function nodeRef(given: Ref | null | undefined, seek: (element: TreeElement) => void): NodeRef {
  const ref = given || noRef;
  let own = nodeRefs.get(ref);
  if (!own) {
    own = (element) => {
      if (!element) return setRef(ref, null);
      refs.set(element, ref);
      afterCommit(() => seek(element));
    };
    nodeRefs.set(ref, own);
  }
  return own;
}

/** Runs `listener` whenever a node gets an id, its first or another. */
export function onIdentified(listener: (element: TreeElement) => void): void {
  parts.identified = listener;
}
