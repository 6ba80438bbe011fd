// One page's tree: it creates nodes for Preact, gives ids, finds nodes by id and knows where patches go.
import { TreeElement } from './element.ts';
import { TreeText } from './text.ts';
import type { TreeNode } from './node.ts';
import type { Sink } from '../host.ts';

export interface TreeRules {
  /**
   * A node that moved among its siblings gets a new key, so that the engine sees a removal and an insertion. For engines
   * that mis-sort keyed moves; what the user typed travels in the data.
   */
  readonly rekeyMoved: boolean;
  /** Name-suffixed copies of each slotted template; undefined where a template may contain itself. */
  readonly templateCopies: number | undefined;
}

/** Where a template binds events: an element of a block by number, '' for a generic element. */
export interface EventElement {
  readonly element: TreeElement;
  readonly index: number | '';
}

interface DispatchedEvent {
  readonly type: string;
  readonly timeStamp: number;
  readonly outer: readonly EventElement[];
}

/** Names of slots are upper-case; this one can't be a block's or a tag's. */
const ROOT = '#root';

export class TreeDocument {
  readonly nodeType = 9;
  readonly rules: TreeRules;
  /** The container that Preact renders the page into. */
  readonly root: TreeElement;
  /** Takes the page's patches; null when the page is gone. */
  sink: Sink | null;
  /** Takes the patches below a boundary, by the boundary's id; absent until its component is there. */
  readonly boundarySinks = new Map<number, Sink>();
  /** The block that the host holds as the page's root `r`; null while a fragment stands there. */
  rootBlock: TreeElement | null = null;
  /** The event dispatched last, and the places outwards of it that deliver it again. */
  lastEvent: DispatchedEvent | null = null;
  private readonly nodes = new Map<number, TreeElement>();
  private ids = 0;

  constructor(rules: TreeRules, sink: Sink | null) {
    this.rules = rules;
    this.sink = sink;
    this.root = new TreeElement(ROOT, this);
  }

  createElementNS(_namespace: string | null, type: string): TreeElement {
    return new TreeElement(type, this);
  }

  createElement(type: string): TreeElement {
    return new TreeElement(type, this);
  }

  createTextNode(text: unknown): TreeText {
    return new TreeText(text);
  }

  /** The element with this id, or one that it had before it moved. */
  find(id: number): TreeElement | undefined {
    return this.nodes.get(id);
  }

  /** Elements that can be found: 0 after the page was left. */
  get size(): number {
    return this.nodes.size;
  }

  /** Gives a node its id, or a new one when it moved. Ids follow the order of first placing, so equal trees get equal ids. */
  identify(node: TreeNode): void {
    const isElement = node instanceof TreeElement;
    if (isElement && node.held.n !== undefined) {
      (node.aliases ??= []).push(node.held.n);
      this.boundarySinks.delete(node.held.n);
    }
    const id = ++this.ids;
    node.held.n = id;
    if (isElement) {
      this.nodes.set(id, node);
      node.isRegistered = true;
    }
  }

  /** Forgets the ids of a node that left the tree, and of all below it. */
  bury(node: TreeNode): void {
    if (!(node instanceof TreeElement)) return;
    if (node.isRegistered) {
      node.isRegistered = false;
      this.nodes.delete(node.held.n!);
      for (const alias of node.aliases ?? []) this.nodes.delete(alias);
      node.aliases = null;
      if (node.isBoundary) this.boundarySinks.delete(node.held.n!);
    }
    for (let child = node.firstChild; child; child = child.nextSibling) this.bury(child);
  }

  /** Knows a buried node again that came back (Suspense parks nodes). */
  revive(node: TreeNode): void {
    if (!(node instanceof TreeElement)) return;
    if (!node.isRegistered && node.held.n !== undefined) {
      node.isRegistered = true;
      this.nodes.set(node.held.n, node);
    }
    for (let child = node.firstChild; child; child = child.nextSibling) this.revive(child);
  }
}
