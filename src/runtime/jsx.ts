// What compiled JSX calls. A block is one vnode whose type is the template's name; its props are the values of its holes.
import { jsx } from 'preact/jsx-runtime';
import type { ComponentChildren, VNode } from 'preact';
import { cssText } from '../core/css-text.ts';
import { onStyleObject } from '../core/tree/index.ts';
import { isFused, isTextHole } from '../core/hole-kind.ts';

type Props = Record<string, unknown>;

/** A block whose texts are sure to be text and that has at most one child slot: its children. */
export const element: (type: string, props: Props, key?: string | number) => VNode = jsx as never;

/**
 * A block.
 *
 * @param type the template's name
 * @param props values of the holes, handlers, and `ref`
 * @param slots children by slot name, or null
 */
export function block(
  type: string,
  props: Props,
  slots: Record<string, ComponentChildren> | null,
  key?: string | number,
): VNode {
  let children: VNode[] | undefined;
  for (const name in props) {
    const value = props[name];
    if (typeof value === 'object' && value !== null && isTextHole(name) && !isTextSignal(value)) {
      (children ??= []).push(slot(name.toUpperCase(), value as ComponentChildren));
      props[name] = isFused(name) || '';
    } else if (value === undefined && isFused(name)) props[name] = true;
  }
  for (const name in slots) (children ??= []).push(slot(name, slots[name]));
  if (children) props.children = children;
  return jsx(type, props as never, key as string) as VNode;
}

const slot = (name: string, children: ComponentChildren): VNode => jsx(name, { children } as never, name) as VNode;

/** A signal updates its hole by itself, as long as it holds text. */
function isTextSignal(value: object): boolean {
  if (!isSignal(value)) return false;
  const shown = value.peek();
  return typeof shown !== 'object' || shown === null;
}

/** CSS text of a style prop; a signal stays a signal, so that it updates the one hole. */
export function css(style: unknown): unknown {
  onStyleObject(cssText);
  return isSignal(style) ? style : cssText(style);
}

const isSignal = (value: unknown): value is { peek(): unknown } =>
  typeof value === 'object' && value !== null && 'peek' in value && typeof value.peek === 'function';
