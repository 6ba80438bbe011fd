// The block: what the compiler makes of a literal run of host elements, and what a dialect turns into one template.
// Plain data, so that it can be cached, tested and emitted for any host.
import type { NativeFunction } from './native.ts';

/** A value in a template: literal text and the names of holes, in order. One literal alone keeps its type. */
export type TemplateValue = string | number | boolean | readonly (string | HoleRef)[];

export interface HoleRef {
  /** Key of the hole in the node's data, one lower-case letter or a letter and a digit; the letter says its kind (hole-kind.ts). */
  readonly hole: string;
  /** The hole only chooses: the first text when it is set, the second when it is not. */
  readonly choices?: readonly [string, string];
  /** What the engine must see while the hole is unset (absent or ''), when that differs from ''. Of objects: none, or an empty list. */
  readonly unset?: string | number | boolean | null | readonly number[];
  /** Given as it is: what a native component takes is its own business. */
  readonly isRaw?: boolean;
  /** The same where it is no constant: the value that the author gave, while a clone gives no other. */
  readonly otherwise?: TemplateValue;
}

export interface BlockElement {
  readonly kind: 'element';
  /** Neutral tag, e.g. `scroll-view`. */
  readonly tag: string;
  /** Neutral prop names (`hoverClass`, `data-id`, `class`) with their values. Unset optional props are absent. */
  readonly props: Readonly<Record<string, TemplateValue>>;
  readonly events: readonly BlockEvent[];
  readonly children: readonly BlockNode[];
}

export interface BlockEvent {
  /** Event prop without `on`, lower-cased: `tap`, `scrolltolower`. */
  readonly type: string;
  /** Number of the element among those of the block that take events: the `k` of the dataset. */
  readonly index: number;
  /** Stops at this element on the host, too (`onTapCatch`). */
  readonly isCatch: boolean;
  /** Number of the function among those that the block's native components are given; see BlockMeta.functions. */
  readonly function?: number;
}

export type BlockNode = BlockElement | { readonly kind: 'text'; readonly value: string } | TextHole | Choice | Slot;

/** `{{i.m}}` in text position. */
export interface TextHole {
  readonly kind: 'hole';
  readonly name: string;
  /** The value may also be a vnode: the slot for it, which only the block's second template has. */
  readonly slot?: string;
  readonly choices?: readonly [string, string];
  /** It says how many entries made the slot: an empty slot shows 0 without being told. */
  readonly counts?: string;
}

/** Content that stands in the template and is shown by a condition. */
export interface Choice {
  readonly kind: 'choice';
  /** Set: `shown` is there; not set: `otherwise`. A fused hole is the text inside as well. */
  readonly hole: string;
  readonly shown: readonly BlockNode[];
  readonly otherwise: readonly BlockNode[];
}

/** A child slot: the loop over `i.A`. */
export interface Slot {
  readonly kind: 'slot';
  readonly name: string;
  /** The block that all its entries are, as far as the source tells: its content stands in the loop. */
  readonly row?: string;
}

export interface Block {
  /** Template name and vnode type. Starts with a lower-case letter, holds a digit: `xk3f0`. */
  readonly name: string;
  readonly roots: readonly BlockElement[];
  readonly meta: BlockMeta | null;
  /** What stands first in the page's own template, with the values of the page's data. The block itself shows nothing then. */
  readonly pageElement?: BlockElement;
  /** Name of the component around it. */
  readonly component?: string;
  /** It is an entry of one loop and nothing else. */
  readonly isRowOnly?: boolean;
  /** How its root was written, where code may get hold of it before it is shown: cloneElement may add to it. */
  readonly written?: WrittenRoot;
}

export interface WrittenRoot {
  /** The HTML tag that stands there: `div`. */
  readonly html?: string;
  /** Props that a clone may want to read, as they were written: `{ class: 'class', onTap: 'tap' }`. Events as handlers know them, `tap!` */
  readonly names: Readonly<Record<string, string>>;
  /** Its style is text, and not an object. */
  readonly isStyleText?: boolean;
}

/** What the tree must know about a block at run time. Absent parts are the common case and cost nothing. */
export interface BlockMeta {
  /**
   * Where events bubble inside the block: `up[k]` is the event element around event element `k`; a slot's name maps to the
   * event element around the slot. Left out where there is none.
   */
  readonly up?: Readonly<Record<string, number>>;
  /**
   * Id and `data-*` of event elements, by index: what `currentTarget` is for a handler that an event reaches from further in.
   * The host tells them only of the element that it delivers the event to.
   */
  readonly targets?: Readonly<Record<string, BlockTarget>>;
  /**
   * Live holes: `[hole, event element, event type, key of detail]`; the event element of a generic element is ''. Without a hole it is a group,
   * whose detail says what is chosen in it, or without a key a form that begins anew; without a type it is a field that its group reports.
   */
  readonly live?: readonly (readonly [hole: string, index: number | '', event: string, detail: string])[];
  /** Boxes and radios that the group around them reports. */
  readonly grouped?: readonly GroupedField[];
  /**
   * Slots inside elements whose parts the host looks for, by slot: the element, and whether only what stands directly in it is a part (slides)
   * or every field anywhere inside (a form). Where blocks may stand behind a boundary, which the host does not look through.
   */
  readonly whole?: Readonly<Record<string, readonly [tag: string, isDirect: 0 | 1]>>;
  /** What the host's events are in our words, by event element ('' of a generic element) and by the host's type. */
  readonly as?: Readonly<Record<string, Readonly<Record<string, NeutralRule>>>>;
  /** What native components are given to call, where the host takes functions. */
  readonly functions?: readonly NativeFunction[];
  /** The template that entries of a slot have when they name none, by slot. */
  readonly rows?: Readonly<Record<string, string>>;
  /** Slots by the text hole that says how many entries made them: it is not sent when the slot becomes empty. */
  readonly counts?: Readonly<Record<string, string>>;
}

/** Our type; keys of our detail with where they are in the host's; a key that the host's detail must have. See EventRule. */
export type NeutralRule = readonly [type: string, keys?: Readonly<Record<string, string>>, has?: string];

/** A live hole that a group's event tells of: the value by which it does, the field's event element, and 1 where several may be chosen. */
export type GroupedField = readonly [hole: string, value: TemplateValue, index: number | '', isMany: 0 | 1];

export interface BlockTarget {
  readonly id?: TemplateValue;
  /** Keys in camelCase, as handlers see them. */
  readonly dataset?: Readonly<Record<string, TemplateValue>>;
}
