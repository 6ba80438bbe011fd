// An element of the tree: the part of a DOM element that Preact 11 and @preact/signals touch, and nothing more.
// It stands for a block, a generic element, a child slot of a block ('A', 'B', …) or a page's root.
import { SampanError } from '../errors.ts';
import { blockMeta } from '../block-meta.ts';
import { BOUNDARY } from '../block-name.ts';
import { HANDLERS, holeLetters, WITH_TEXT_SLOTS } from '../hole-kind.ts';
import { fusedData, styleData, textData } from './text-data.ts';
import { attach, detach } from './links.ts';
import { TreeNode, type Chunk } from './node.ts';
import { parts, type Binding } from './parts.ts';
import type { TreeDocument } from './document.ts';

export type Listener = (this: TreeElement, event: unknown) => unknown;

/** Handlers by event: `tap`, `tap!` for the catching form. */
export type HandlersByEvent = Readonly<Record<string, Listener | null | undefined>>;

/**
 * What one event element of a block does: handlers by event, or a function. That is for taps, or for the only event of an element that
 * nothing stands in.
 */
export type Handlers = Listener | HandlersByEvent | null | undefined;

/** Takes the value of a hole. */
export type SetHole = (element: TreeElement, value: unknown) => void;

export class TreeElement extends TreeNode {
  declare readonly localName: string;
  declare ownerDocument: TreeDocument;
  /** Name of the slot that this element stands for in its parent block; '' for a real node. */
  declare readonly slot: string;
  declare firstChild: TreeNode | null;
  declare lastChild: TreeNode | null;
  /** Of a block, by event element; of a generic element, by event. */
  declare handlers: readonly Handlers[] | HandlersByEvent | null;
  /** `data-*` of a generic element: its template has no place for names of the author's, so handlers get them from here. */
  declare dataset: Record<string, unknown> | null;
  /** Its children as the host holds them; null before they were first placed. */
  declare chunks: Chunk[] | null;
  /** Template that entries without `t` have. */
  declare defaultTemplate: string;
  declare isListDirty: boolean;
  /** It changed while it was out of the tree: all below it is packed anew when it comes back. */
  declare isParked: boolean;
  /** Ids that it had before it moved. */
  declare aliases: number[] | null;
  /** A text of it is, or was, a vnode: its template is the one with slots beside the texts. */
  declare hasTextSlots: boolean;
  /** Drawn by a boundary component: its subtree's paths start here. */
  declare isBoundary: boolean;
  /** Signals that its holes show. */
  declare bindings: Record<string, Binding | undefined> | null;
  /** Name suffix that keeps a template from being among its own ancestors. */
  declare suffix: string;

  /**
   * What hardly any element needs has its first value on the prototype: there are thousands of elements. What lists and rows get later is here:
   * code for objects that are all alike is the quickest, and lasts.
   */
  constructor(type: string, document: TreeDocument) {
    super({});
    this.localName = type;
    this.ownerDocument = document;
    this.slot = type < 'a' && type >= 'A' ? type : '';
    this.meta = blockMeta(type);
    this.firstChild = this.lastChild = this.handlers = this.chunks = this.aliases = this.bindings = null;
    this.isListDirty = false;
    this.defaultTemplate = '';
  }

  get nodeType(): 1 {
    return 1;
  }

  get template(): string {
    return this.isBoundary ? BOUNDARY : this.ownTemplate + this.suffix;
  }

  /** As its boundary would name it. */
  get ownTemplate(): string {
    return this.hasTextSlots ? this.localName + WITH_TEXT_SLOTS : this.localName;
  }

  get namespaceURI(): string {
    return 'http://www.w3.org/1999/xhtml';
  }

  insertBefore<T extends TreeNode>(node: T, reference: TreeNode | null): T {
    attach(this, node, reference);
    return node;
  }

  appendChild<T extends TreeNode>(node: T): T {
    attach(this, node, null);
    return node;
  }

  removeChild<T extends TreeNode>(node: T): T {
    detach(node);
    return node;
  }

  remove(): void {
    detach(this);
  }

  contains(node: TreeNode | null): boolean {
    for (let at = node; at; at = at.parentNode) if (at === this) return true;
    return false;
  }

  /**
   * Brings its props up to date: what Preact does on mini programs, instead of setting properties and attributes one by one.
   *
   * @returns its children
   */
  take(props: Props, old: Props): unknown {
    let children: unknown;
    for (const name in old) if (props[name] === undefined) setProp(this, name, '');
    for (const name in props) {
      const value = props[name];
      if (name === 'children') children = value;
      else if (value !== old[name]) setProp(this, name, value);
    }
    return children;
  }

  setAttribute(name: string, value: unknown): void {
    if (this.localName[0] === 'x' && name.length > 2 && !isUnset(name, value)) refuse(name);
    setProp(this, name, value, (element, now) => element.setHole(name, isUnset(name, now) ? '' : now));
  }

  removeAttribute(name: string): void {
    if (name in this.held) this.setAttribute(name, '');
  }

  /** Preact adds handlers and styles so. Blocks and generic elements have theirs in props of their own: this is a clone's. */
  addEventListener(type: string): void {
    refuse(`on${type[0]!.toUpperCase()}${type.slice(1)}`);
  }

  get style(): never {
    return refuse('style');
  }

  /** Drops what depends on where in the tree the element stands. */
  forgetPlace(): void {
    const owner = this.slot ? this.parentNode : this;
    if (this.chunks && owner) delete owner.held[this.slot || 'A'];
    this.chunks = null;
    this.isParked = false;
    this.suffix = '';
    if (!this.isBoundary) return;
    this.isBoundary = false;
    delete this.held.y;
    this.ownerDocument.boundarySinks.delete(this.held.n!);
  }

  /** The child slot `slot` left the block: the host's loop over it must become empty. */
  dropSlot(slot: TreeElement): void {
    slot.chunks = null;
    if (this.held[slot.slot] !== undefined) this.setHole(slot.slot, []);
  }
}

/** `aria-hidden="false"` says something. */
const isUnset = (name: string, value: unknown): boolean =>
  value === '' || value == null || (value === false && name[4] !== '-');

/** What a block shows is in its template: there is no place for props that were added to its vnode. */
function refuse(prop: string): never {
  throw new SampanError('SP3009', { prop });
}

const rarelySet: Partial<TreeElement> = {
  dataset: null,
  suffix: '',
  isParked: false,
  isBoundary: false,
  hasTextSlots: false,
};
Object.assign(TreeElement.prototype, rarelySet);

type Props = Readonly<Record<string, unknown>>;

const setters = new Map<string, SetHole>();

/** By `set`, now or whenever the signal changes that the hole is given. */
function setProp(element: TreeElement, name: string, value: unknown, set = setters.get(name)): void {
  if (!set) {
    if (name !== 'children' && (typeof value !== 'function' || name.startsWith('on')))
      element.setAttribute(name, value);
  } else if (!parts.bind || !parts.bind(element, name, value, set)) set(element, value == null ? '' : value);
}

// A Preact as it is published does not call `take`: it assigns a property when its name is `in` the element, and only then do `false` and
// functions arrive here (an attribute set to false is removed). Hole names are therefore accessors as well.

export function defineProperty(name: string, set: SetHole): void {
  setters.set(name, set);
  Object.defineProperty(TreeElement.prototype, name, {
    configurable: true,
    get(this: TreeElement): unknown {
      return this.held[name];
    },
    set(this: TreeElement, value: unknown) {
      setProp(this, name, value);
    },
  });
}

/** A hole that takes any value as it is. */
export const defineAttribute = (name: string): void =>
  defineProperty(name, (element, value) => {
    // A function never reaches the data.
    const isUnset = value == null || typeof value === 'function';
    if (element.meta.live) parts.live!.control(element, name, !isUnset);
    element.setHole(name, isUnset ? '' : value);
  });

const eachName = (letters: string, define: (name: string) => void): void => {
  for (const letter of letters) {
    define(letter);
    for (let digit = 0; digit < 10; digit++) define(letter + digit);
  }
};

const defineHoles = (letters: string, toData: (value: unknown, element: TreeElement) => unknown): void =>
  eachName(letters, (name) => defineProperty(name, (element, value) => element.setHole(name, toData(value, element))));

eachName(`${holeLetters.attribute}us`, defineAttribute);
defineHoles(holeLetters.style, styleData);
defineHoles(holeLetters.text, textData);
defineHoles(holeLetters.fused, fusedData);
defineProperty(HANDLERS, (element, value) => {
  element.handlers = (value || null) as TreeElement['handlers'];
});
