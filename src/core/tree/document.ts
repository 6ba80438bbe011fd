// One page's tree: it creates nodes for Preact, gives ids, finds nodes by id and knows where patches go.
import { TreeElement } from './element.ts';
import { TreeText } from './text.ts';
import { markList } from './journal.ts';
import { parts } from './parts.ts';
import type { NodeData, TreeNode } from './node.ts';
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
  /** Where it was delivered first, and the places outwards of that, which deliver it again. */
  readonly path: readonly EventElement[];
}

/** Names of slots are upper-case; this one can't be a block's or a tag's. */
const ROOT = '#root';

export class TreeDocument {
  declare readonly nodeType: 9;
  declare readonly rules: TreeRules;
  /** The container that Preact renders the page into. */
  declare readonly root: TreeElement;
  /** Takes the page's patches; null when the page is gone. */
  declare sink: Sink | null;
  /** Takes the patches below a boundary, by the boundary's id; absent until its component is there. */
  declare readonly boundarySinks: Map<number, Sink>;
  /** The block that the host holds as the page's root `r`; null while a fragment stands there. */
  declare rootBlock: TreeElement | null;
  /** What the host shows as `r` before anything is sent: from the build. Undefined where that is nothing, and after the first flush. */
  declare first: NodeData | undefined;
  /** Renders the component that shows an element. Set by the runtime. */
  declare renderOwner: (element: TreeElement) => void;
  declare lastEvent: DispatchedEvent | null;
  /** The last one that was asked for: events come from it again and again. */
  declare private found: TreeElement | undefined;
  declare private ids: number;

  constructor(rules: TreeRules, sink: Sink | null) {
    this.nodeType = 9;
    this.rules = rules;
    this.sink = sink;
    this.root = new TreeElement(ROOT, this);
    this.boundarySinks = new Map();
    this.rootBlock = this.lastEvent = null;
    this.renderOwner = () => {};
    this.ids = 0;
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

  /** Says what the host shows already. The first flush sends the differences; `first` itself is never changed. */
  expect(first: NodeData): void {
    this.first = first;
    // A page that renders nothing must be sent, too.
    markList(this.root);
  }

  takeFirst(): NodeData | undefined {
    const { first } = this;
    this.first = undefined;
    return first;
  }

  /** The element in the tree with this id, or one that it had before it moved. Looked for: an index would cost every node, and few are asked for. */
  find(id: number): TreeElement | undefined {
    const { found } = this;
    if (found && found.held.n === id && this.root.contains(found)) return found;
    return (this.found = findIn(this.root, id));
  }

  /** Gives a node its id, or a new one when it moved. Ids follow the order of first placing, so equal trees get equal ids. */
  identify(node: TreeNode): void {
    if (node instanceof TreeElement && node.held.n) {
      node.aliases = [...(node.aliases || []), node.held.n];
      this.boundarySinks.delete(node.held.n);
    }
    node.held.n = ++this.ids;
    if (parts.identified && node instanceof TreeElement) parts.identified(node);
  }
}

function findIn(parent: TreeElement, id: number): TreeElement | undefined {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (!(node instanceof TreeElement)) continue;
    const isFound = node.held.n === id || (node.aliases !== null && node.aliases.includes(id));
    const found = isFound ? node : findIn(node, id);
    if (found) return found;
  }
  return undefined;
}
