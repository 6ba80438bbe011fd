// Events from the host: found by node id, dispatched once from the innermost delivery, bubbling in the tree.
import { parts } from './parts.ts';
import type { EventElement, TreeDocument } from './document.ts';
import type { Handlers, TreeElement } from './element.ts';
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
 * @param given handlers get it, with what an event can do
 * @param event the host's own
 */
export function dispatch(document: TreeDocument, given: RawEvent, event?: unknown): void {
  const target = document.find(given.node);
  if (!target) return;
  const raw = target.meta.as ? parts.neutral!(given, target, event) : given;
  const { type, timeStamp, currentTarget } = raw;
  const isBubbling = bubbling.has(type);
  let path: readonly EventElement[] = [{ element: target, index: raw.index }];
  if (isBubbling) {
    if (isFurtherDelivery(document, raw, target)) return;
    path = pathFrom(target, raw.index);
    document.lastEvent = { type, timeStamp, path };
  }
  if (target.meta.live) parts.live!.report(target, raw.index, type, raw.detail);
  let isStopped = false;
  const own = raw as Mutable<RawEvent & SampanEvent>;
  own.stopPropagation = () => (isStopped = true);
  own.preventDefault = () => {};
  for (const at of path) {
    const { element, index } = at;
    const { handlers } = element;
    const here = (index === '' ? handlers : handlers && (handlers as readonly Handlers[])[index]) as Handlers;
    if (!here) continue;
    const isFunction = typeof here === 'function';
    // The catching form comes first, and stops. A function alone is for taps, or for an event that does not bubble.
    const catching = !isFunction && here[`${type}!`];
    const handler = isFunction ? (type === 'tap' || !isBubbling) && here : catching || here[type];
    if (handler) {
      const isDelivered = at === path[0] && index !== '';
      own.currentTarget = isDelivered ? currentTarget : parts.targetOf ? parts.targetOf(at) : { id: '', dataset: {} };
      handler.call(element, own);
    }
    if (catching || isStopped) return;
  }
}

/** Another element on the way outwards delivers the event that was dispatched last. Siblings in one millisecond do not. */
const isFurtherDelivery = ({ lastEvent }: TreeDocument, raw: RawEvent, element: TreeElement): boolean =>
  lastEvent !== null &&
  lastEvent.type === raw.type &&
  lastEvent.timeStamp === raw.timeStamp &&
  lastEvent.path.some((at, i) => i > 0 && at.element === element && at.index === raw.index);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A place and those outwards of it that a template may bind: inside the same block first, '' for the whole block, then in the blocks around. */
function pathFrom(element: TreeElement, index: number | ''): EventElement[] {
  const path: EventElement[] = [];
  for (;;) {
    path.push({ element, index });
    let key: string | number = index;
    if (key === '') {
      const { parentNode } = element;
      const block = parentNode && parentNode.slot ? parentNode.parentNode : parentNode;
      if (!block) return path;
      key = parentNode!.slot || 'A';
      element = block;
    }
    const { up } = element.meta;
    index = (up && up[key]) ?? '';
  }
}
