// What compiled JSX calls. A block is one vnode whose type is the template's name; its props are the values of its holes.
import { jsx } from 'preact/jsx-runtime';
import type { ComponentChildren, VNode } from 'preact';
import { cssText } from '../core/css-text.ts';
import { onStyleObject } from '../core/tree/index.ts';
import { isFused, isTextHole } from '../core/hole-kind.ts';
import { isSignal } from './is-signal.ts';
import { slot } from './slot-vnode.ts';
import { mayShowNodes } from './text-slots.ts';

type Props = Record<string, unknown>;

/** A block whose texts are sure to be text. Its children are those of its only child slot, or all of its slots. */
export const element: (type: string, props: Props, key?: string | number) => VNode = jsx as never;

/** A text whose being there shows the element around it. Preact would not set what is undefined, as null is under compat's rules. */
export const shown = (value: unknown): unknown => (value == null ? true : value);

/**
 * A block with texts that may turn out to be vnodes.
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
    if (name > 'a') props[name] = isChild ? isFused(name) || '' : isFused(name) ? shown(value) : value;
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
