// Events from the host: found by node id, dispatched once from the innermost delivery, bubbling in the tree.
import { parts } from './parts.ts';
import type { EventElement, TreeDocument } from './document.ts';
import type { Handlers, Listener, TreeElement } from './element.ts';
import type { EventTargetInfo, SampanEvent } from '../host.ts';

/** One delivery of a host event, in neutral terms. */
export interface RawEvent {
  /** Lower-case: `tap`. */
  readonly type: string;
  readonly detail: unknown;
  readonly timeStamp: number;
  /** Id of the node whose template was bound, and the number of the element inside it ('' on generic elements). */
  readonly node: number;
  readonly index: number | '';
  readonly target: EventTargetInfo;
  readonly currentTarget: EventTargetInfo;
  /** The host's own event has touches: they are passed on. */
  readonly touches?: unknown;
  readonly changedTouches?: unknown;
}

/** Events that go outwards; every other one belongs to its element alone. */
const bubbling = new Set([
  'tap',
  'longpress',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'transitionend',
  'animationstart',
  'animationiteration',
  'animationend',
]);

/**
 * Takes one delivery. A physical event reaches every bound element outwards on the host; only its first delivery counts.
 *
 * @param event the host's own
 */
export function dispatch(document: TreeDocument, given: RawEvent, event?: unknown): void {
  const element = document.find(given.node);
  if (!element) return;
  const raw = element.meta.as ? parts.neutral!(given, element, event) : given;
  const path: EventElement[] = [{ element, index: raw.index }];
  if (bubbling.has(raw.type)) {
    if (isFurtherDelivery(document, raw, element)) return;
    for (let at = outer(path[0]!); at; at = outer(at)) path.push(at);
    document.lastEvent = { type: raw.type, timeStamp: raw.timeStamp, outer: path.slice(1) };
  }
  if (element.meta.live) parts.live!.report(element, raw.index, raw.type, raw.detail);
  let isStopped = false;
  const own: Mutable<SampanEvent> = Object.assign({}, raw, {
    stopPropagation: () => (isStopped = true),
    preventDefault: () => {},
  });
  for (const at of path) {
    const isDelivered = at === path[0] && at.index !== '';
    own.currentTarget = isDelivered ? raw.currentTarget : parts.targetOf ? parts.targetOf(at) : { id: '', dataset: {} };
    const { handler, isCatch } = handlerAt(at, raw.type);
    if (handler) handler.call(at.element, own);
    if (isCatch || isStopped) return;
  }
}

/** The catching form comes first, and stops. */
function handlerAt(
  { element: { handlers }, index }: EventElement,
  type: string,
): { readonly handler?: Listener | null | undefined; readonly isCatch?: boolean } {
  const own = (index === '' ? handlers : handlers && (handlers as readonly Handlers[])[index]) as Handlers;
  if (typeof own === 'function') return type === 'tap' || !bubbling.has(type) ? { handler: own } : {};
  const catching = own && own[`${type}!`];
  return { handler: catching || (own && own[type]), isCatch: Boolean(catching) };
}

/** Another element on the way outwards delivers the event that was dispatched last. Siblings in one millisecond do not. */
const isFurtherDelivery = ({ lastEvent }: TreeDocument, raw: RawEvent, element: TreeElement): boolean =>
  lastEvent !== null &&
  lastEvent.type === raw.type &&
  lastEvent.timeStamp === raw.timeStamp &&
  lastEvent.outer.some((at) => at.element === element && at.index === raw.index);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The next place outwards that a template may bind: inside the same block first, '' for the whole block, then in the blocks around. */
function outer({ element, index }: EventElement): EventElement | null {
  if (index !== '') return { element, index: placeAround(element, index) };
  const { parentNode } = element;
  const block = parentNode && parentNode.slot ? parentNode.parentNode : parentNode;
  return block && { element: block, index: placeAround(block, parentNode!.slot || 'A') };
}

const placeAround = ({ meta: { up } }: TreeElement, key: string | number): number | '' =>
  up && key !== '' && up[key] !== undefined ? up[key] : '';
