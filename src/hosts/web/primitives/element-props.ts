// Common props of a primitive as props of its DOM element: class, style, data, events, and what makes a tappable element a button.
import type { Ref } from 'preact';
import type { CommonProps, Handler, HostElement, TouchDetail } from '../../../../components/primitives/types.ts';
import { parts } from './parts.ts';
import type { Hover } from './press.ts';
import { read } from './reactive.ts';
import { styleText } from './style-text.ts';
import { webEvent } from './web-event.ts';
import './tokens.css';
import './element.css';

export interface DomProps extends Record<string, unknown> {
  class: string;
}

/** Events that are DOM events; all but `onTap` by the same name. `onLongPress` is none, see press.ts. */
const events =
  'Tap TouchStart TouchMove TouchEnd TouchCancel TransitionEnd AnimationStart AnimationIteration AnimationEnd'.split(
    ' ',
  );

const isHandler = (value: unknown): value is Handler<TouchDetail> => typeof value === 'function';

/** Runs several listeners as one. */
export const chain =
  <E>(...listeners: readonly (((event: E) => void) | undefined)[]) =>
  (event: E): void =>
    listeners.forEach((listener) => listener?.(event));

/** Fingers, as hosts put them on the event beside the detail. */
interface Touches {
  touches?: readonly Touch[];
  changedTouches?: readonly Touch[];
}

const touchesOf = (event: Event): Touches =>
  'changedTouches' in event
    ? { touches: [...(event as TouchEvent).touches], changedTouches: [...(event as TouchEvent).changedTouches] }
    : {};

const pointOf = (event: Event): TouchDetail =>
  event instanceof MouseEvent ? { x: event.clientX, y: event.clientY } : {};

/** One listener for the plain and the catch form; with both, the catch form runs. */
function listener(type: string, plain: unknown, caught: unknown) {
  const handler = isHandler(caught) ? caught : plain;
  return (event: Event): void => {
    if (isHandler(handler)) handler(Object.assign(webEvent(event, type, pointOf(event)), touchesOf(event)));
    if (isHandler(caught)) event.stopPropagation();
  };
}

function addEvents(dom: DomProps, props: Readonly<Record<string, unknown>>): void {
  for (const event of events) {
    const name = `on${event}`;
    const plain = props[name];
    const caught = props[`${name}Catch`];
    if (plain || caught) dom[event === 'Tap' ? 'onClick' : name] = listener(event.toLowerCase(), plain, caught);
  }
  parts.longPress?.(dom, props);
  if (props.onTouchMoveCatch) parts.catchTouchMove?.(dom);
}

function addAttributes(dom: DomProps, props: Readonly<Record<string, unknown>>): void {
  for (const name in props) {
    if (name === 'aria-role') dom.role = read(props[name]);
    else if (name.startsWith('aria-')) dom[name] = read(props[name]);
  }
  parts.dataset?.add(dom, props);
}

/** Hands the element to whoever wants it; returns a function ref's own cleanup, as Preact expects. */
export function setRef<E>(ref: unknown, element: E | null): void | (() => void) {
  if (typeof ref === 'function') return (ref as (element: E | null) => void | (() => void))(element);
  if (ref) (ref as { current: E | null }).current = element;
}

/** Adds a ref to an element's own. */
export function addRef<E>(dom: DomProps, ref: Ref<E>): void {
  const outer = dom.ref;
  dom.ref = (element: E | null) => {
    setRef(ref, element);
    return setRef(outer, element);
  };
}

/**
 * The DOM props of a primitive's element. Children are left to the primitive.
 *
 * @param name the element's class is `sp-<name>`
 */
export function elementProps(name: string, props: CommonProps, hover?: Hover): DomProps {
  const { class: className, style, id, hidden, ref } = props;
  const all = props as Readonly<Record<string, unknown>>;
  const own = read(className);
  const dom: DomProps = { class: `sp-${name}` };
  if (own) dom.class += ` ${own}`;
  if (hover?.class) dom.class += ` ${hover.class}`;
  if (style !== undefined) dom.style = styleText(read(style));
  if (id !== undefined) dom.id = read(id);
  if (hidden !== undefined) dom.hidden = read(hidden);
  if (ref) dom.ref = ref as Ref<HostElement>;
  addAttributes(dom, all);
  addEvents(dom, all);
  const press = dom.onPointerDown as ((event: PointerEvent) => void) | undefined;
  if (hover?.onPointerDown) dom.onPointerDown = press ? chain(hover.onPointerDown, press) : hover.onPointerDown;
  return dom;
}

/** Adds to the element's own style. */
export function addStyle(dom: DomProps, text: string): void {
  dom.style = typeof dom.style === 'string' ? `${dom.style};${text}` : text;
}

/** Roles that say "nothing to press here": the tap only helps those who point. */
const isInert = (role: unknown): boolean => role === 'none' || role === 'presentation';

/**
 * Makes an element that can be tapped a button for keyboards and screen readers. A caught tap counts only when it is labelled
 * or shows that it is pressed: without either it is there to keep the tap from what is behind it.
 */
export function addButtonRole(dom: DomProps, props: CommonProps, hover?: Hover): void {
  const isButton = props.onTap ?? (props.onTapCatch && (dom['aria-label'] || hover?.onPointerDown));
  if (!isButton || isInert(dom.role) || dom['aria-hidden']) return;
  dom.role ??= 'button';
  dom.tabIndex = 0;
  dom.onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).click();
  };
}
