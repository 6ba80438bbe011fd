// Parts of the tree that only some apps need. What asks for one adds it (compiled modules do, for their blocks), and an app whose blocks
// have nothing of the kind ships none.
import type { RawEvent } from './dispatch.ts';
import type { EventElement } from './document.ts';
import type { SetHole, TreeElement } from './element.ts';
import type { NodeData } from './node.ts';
import type { Patch } from '../host.ts';
import type { EventTargetInfo } from '../host.ts';

/** Props that the host changes by itself: live.ts. */
export interface LivePart {
  /** The author set a hole, or unset it. */
  control(element: TreeElement, hole: string, isControlled: boolean): void;
  /** An event says what the host shows now. */
  report(element: TreeElement, index: number | '', type: string, detail: unknown): void;
  /** Tells the host's data, by `known`, what the host shows against the author's will, so that what follows corrects it. */
  pack(element: TreeElement, path: string, known: Patch): void;
}

/** Texts that count a list: counts.ts. */
export interface CountsPart {
  /** Packs lists again whose counts changed. */
  mark(element: TreeElement): void;
  /** Whether the empty list tells the host that this count is 0. */
  isToldByList(element: TreeElement, hole: string): boolean;
  /** Says in the list's rows, or by `put`, what an empty list would tell wrongly. */
  pack(
    owner: TreeElement,
    list: string,
    isEmpty: boolean,
    rows: NodeData[][],
    put: (path: string, value: unknown) => void,
  ): void;
}

/** Blocks inside of themselves: nesting.ts. */
export interface NestingPart {
  /** Gives an element the suffix, or makes it the boundary, that keeps its template from standing among its own ancestors. */
  nest(element: TreeElement, templateCopies: number): void;
  /** An element left the tree. It may come back before the flush. */
  left(element: TreeElement): void;
  /** Forgets the boundaries in what left the tree. */
  bury(): void;
}

/** A signal that a hole of an element shows. */
export interface Binding {
  bound: { readonly signal: object; shown: unknown };
  /** Ends it. */
  stop(): void;
}

interface Parts {
  live?: LivePart;
  /** A form's fields began anew: reset-fields.ts. */
  reset?: (form: TreeElement, index: number | '') => void;
  /** A group's event tells what is chosen in it: groups.ts. */
  group?: (group: TreeElement, index: number | '', value: unknown) => void;
  counts?: CountsPart;
  nesting?: NestingPart;
  /** What an event of the host is in our words, by the rules of the element's block: neutral-events.ts. */
  neutral?: (raw: RawEvent, element: TreeElement, event: unknown) => RawEvent;
  /**
   * Keeps a hole at the value of a signal, by `set`, if that is what it is given; else ends what kept it at another's. Says whether it does.
   */
  bind?: (element: TreeElement, hole: string, value: unknown, set: SetHole) => boolean;
  /** A node got an id, its first or another. */
  identified?: (element: TreeElement) => void;
  /** What `currentTarget` is for a handler that an event reaches from further in: event-targets.ts. */
  targetOf?: (at: EventElement) => EventTargetInfo;
}

export const parts: Parts = {};
