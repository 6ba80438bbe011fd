// What compiled JSX calls. A block is one vnode whose type is the template's name; its props are the values of its holes.
import { jsx } from 'preact/jsx-runtime';
import type { ComponentChildren, VNode } from 'preact';
import { cssText } from '../core/css-text.ts';

type Props = Record<string, unknown>;

/**
 * A block.
 *
 * @param type the template's name
 * @param props values of attribute and event holes, `ref`, and those of the text holes
 * @param textHoles names of the holes that stand in text, comma-separated: their values may be anything that Preact shows
 * @param slots children by slot name, or null
 */
export function block(
  type: string,
  props: Props,
  textHoles: string,
  slots: Record<string, ComponentChildren> | null,
  key?: string | number,
): VNode {
  const children: VNode[] = [];
  if (textHoles) for (const hole of textHoles.split(',')) fillText(props, hole, children);
  for (const name in slots) {
    if (children.length === 0 && name === 'A' && isOnly(slots) && !textHoles) props.children = slots.A;
    else children.push(slot(name, slots[name]));
  }
  if (children.length > 0) props.children = children;
  return jsx(type, props as never, key as string) as VNode;
}

const isOnly = (slots: object): boolean => Object.keys(slots).length === 1;

/** A primitive is the hole's text; anything else becomes the slot beside the hole. */
function fillText(props: Props, hole: string, children: VNode[]): void {
  const value = props[hole];
  const isShown = value !== null && value !== undefined && typeof value !== 'boolean';
  if (isShown && typeof value === 'object') {
    props[hole] = '';
    children.push(slot(hole.toUpperCase(), value as ComponentChildren));
  } else props[hole] = isShown ? String(value) : '';
}

const slot = (name: string, children: ComponentChildren): VNode => jsx(name, { children } as never, name) as VNode;

/**
 * An element that is not part of a literal block: a spread, a computed tag. One template for the tag, a value for each prop.
 * `false` reaches the host: Preact would take it for "unset".
 */
export function generic(tag: string, props: Props, key?: string | number): VNode {
  const own: Props = {};
  for (const name in props) {
    if (name === 'key') continue;
    const value = props[name];
    own[name === 'className' ? 'class' : name] = name === 'style' && typeof value !== 'string' ? css(value) : value;
  }
  return jsx(tag, own as never, (key ?? props.key) as string) as VNode;
}

/** CSS text of a style prop; a signal stays a signal, so that it updates the one hole. */
export function css(style: unknown): unknown {
  return isSignal(style) ? style : cssText(style);
}

const isSignal = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'peek' in value && typeof value.peek === 'function';
