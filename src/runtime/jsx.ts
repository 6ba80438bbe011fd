// What compiled JSX calls. A block is one vnode whose type is the template's name; its props are the values of its holes.
import { jsx } from 'preact/jsx-runtime';
import type { ComponentChildren, VNode } from 'preact';
import { cssText } from '../core/css-text.ts';
import { onStyleObject } from '../core/tree/index.ts';
import { isFused, isTextHole } from '../core/hole-kind.ts';
import { isSignal, mayShowNodes } from './signal-holes.ts';
import { slot } from './slot-vnode.ts';

type Props = Record<string, unknown>;

/** A block whose texts are sure to be text and that has at most one child slot: its children. */
export const element: (type: string, props: Props, key?: string | number) => VNode = jsx as never;

/**
 * A block.
 *
 * @param type the template's name
 * @param props values of the holes, handlers, and `ref`
 * @param slots children by slot name, and texts that stand behind one of them; or null
 */
export function block(
  type: string,
  props: Props,
  slots: Record<string, ComponentChildren> | null,
  key?: string | number,
): VNode {
  let children: VNode[] | undefined;
  let hasSignals = false;
  const add = (name: string, value: unknown): void => {
    const isChild = name < 'a' || isNodes(name, value);
    if (isChild) (children || (children = [])).push(slot(name.toUpperCase(), value as ComponentChildren));
    if (name > 'a') props[name] = isChild ? isFused(name) || '' : value === undefined && isFused(name) ? true : value;
    hasSignals = hasSignals || isSignal(value);
  };
  for (const name in props) add(name, props[name]);
  for (const name in slots) add(name, slots[name]);
  if (children) props.children = children;
  const vnode = jsx(type, props as never, key as string) as VNode;
  if (hasSignals) mayShowNodes(vnode);
  return vnode;
}

/** Whether a text turns out to be a vnode or a list. Of a signal that is known when it is diffed. */
const isNodes = (hole: string, value: unknown): boolean =>
  typeof value === 'object' && value !== null && isTextHole(hole) && !isSignal(value);

/** CSS text of a style prop; a signal stays a signal, so that it updates the one hole. */
export function css(style: unknown): unknown {
  onStyleObject(cssText);
  return isSignal(style) ? style : cssText(style);
}
