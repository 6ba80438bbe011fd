// Events from the host: found by node id, dispatched once from the innermost delivery, bubbling in the tree.
import { report } from './live.ts';
import type { TreeDocument } from './document.ts';
import type { Listener, TreeElement } from './element.ts';
import type { TemplateValue } from '../block.ts';
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

/** Takes one delivery. A physical event reaches every bound element on the host; all but the first delivery are ignored. */
export function dispatch(document: TreeDocument, raw: RawEvent): void {
  const element = document.find(raw.node);
  if (!element) return;
  const isBubbling = bubbling.has(raw.type);
  if (isBubbling) {
    const id = `${raw.type} ${raw.timeStamp}`;
    if (document.lastEvent === id) return;
    document.lastEvent = id;
  }
  report(element, raw.index, raw.type, raw.detail);
  let isStopped = !isBubbling;
  const event: Mutable<SampanEvent> = Object.assign({}, raw, {
    stopPropagation: () => (isStopped = true),
    preventDefault: () => {},
  });
  let at: EventElement | null = { element, index: raw.index };
  do {
    event.currentTarget = at.element === element && at.index === raw.index && raw.index !== '' ? raw.currentTarget : targetOf(at);
    const listeners: Record<string, Listener> | null = at.element.listeners;
    const stopping: Listener | undefined = listeners?.[`${at.index}${raw.type}!`] ?? (at.index === '' ? listeners?.[`${raw.type}catch`] : undefined);
    const listener: Listener | undefined = listeners?.[`${at.index}${raw.type}`];
    if (stopping) isStopped = true;
    (stopping ?? listener)?.call(at.element, event);
    at = isStopped ? null : outer(at);
  } while (at);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Id and `data-*` of an element, from what its template shows. */
function targetOf({ element, index }: EventElement): EventTargetInfo {
  if (index === '') return { id: String(element.held.id ?? ''), dataset: element.dataset ?? {} };
  const { id, dataset = {} } = element.meta?.targets?.[index] ?? {};
  const shown: Record<string, unknown> = {};
  for (const name in dataset) shown[name] = valueOf(element, dataset[name]!);
  return { id: id === undefined ? '' : String(valueOf(element, id)), dataset: shown };
}

/** A value of the template: one hole alone keeps its type, as on the hosts. */
function valueOf(element: TreeElement, value: TemplateValue): unknown {
  if (typeof value !== 'object') return value;
  const parts = value.map((part) => (typeof part === 'string' ? part : element.held[part.hole]));
  return parts.length === 1 ? parts[0] : parts.join('');
}

interface EventElement {
  readonly element: TreeElement;
  readonly index: number | '';
}

/** The next element outwards that may have a handler: inside the same block first, then in the blocks around. */
function outer({ element, index }: EventElement): EventElement | null {
  const within = index === '' ? undefined : element.meta?.up?.[index];
  if (within !== undefined) return { element, index: within };
  let child = element;
  for (let parent = element.parentNode; parent; parent = child.parentNode) {
    if (parent.slot) {
      const block = parent.parentNode;
      const around = block?.meta?.up?.[parent.slot];
      if (block && around !== undefined) return { element: block, index: around };
      child = block ?? parent;
      if (!block) return null;
    } else {
      const around = parent.meta?.up?.A ?? (parent.listeners ? '' : undefined);
      if (around !== undefined) return { element: parent, index: around };
      child = parent;
    }
  }
  return null;
}
