// What every node of the tree has: its links, its place in the host's data, and the epoch in which it was last sent whole.
import { noMeta, type BlockMeta } from '../block-meta.ts';
import { markHoles } from './journal.ts';
import type { LiveHole } from './live.ts';
import type { TreeElement } from './element.ts';

/** A node as the host holds it. The tree owns these objects: building a payload copies nothing. */
export interface NodeData {
  /** Id, unique in the page; the key of keyed slots and the address of events. */
  n?: number;
  /** Template name, unless it is the slot's default. */
  t?: string;
  [hole: string]: unknown;
}

/** Up to {@link CHUNK_SIZE} neighbours of one slot: an entry of the slot's outer array. */
export interface Chunk {
  nodes: TreeNode[];
  data: NodeData[];
  readonly list: object;
  readonly index: number;
}

/** Neighbours in one chunk. Small enough that resending one is cheap, large enough that paths stay few. */
export const CHUNK_SIZE = 64;

/** Fields are assigned in constructors: as class fields they would be defined one by one, on every node, in ES2017 output. */
export abstract class TreeNode {
  abstract readonly nodeType: number;
  declare parentNode: TreeElement | null;
  declare previousSibling: TreeNode | null;
  declare nextSibling: TreeNode | null;
  /** Where the host holds this node; null while it is not placed in a slot. */
  declare chunk: Chunk | null;
  /** Index inside {@link chunk}. */
  declare index: number;
  /** Epoch of the flush that last carried this node whole; 0 while the host never had it. */
  declare carried: number;
  /** The object that the host holds for this node. */
  declare readonly held: NodeData;
  /** Values before the first unsent change, by hole; null when nothing is unsent. */
  declare before: Record<string, unknown> | null;
  /** What the tree knows of its block. */
  declare meta: BlockMeta;
  /** Live holes that the author set or the host reported. */
  declare live: Record<string, LiveHole> | null;
  /** Name of the template that draws it. */
  abstract readonly template: string;

  constructor(held: NodeData) {
    this.parentNode = this.previousSibling = this.nextSibling = this.chunk = this.before = null;
    this.index = this.carried = 0;
    this.held = held;
  }

  /** Stores a value that the template shows, and notes the change unless the host gets the node whole anyway. */
  setHole(name: string, value: unknown): void {
    const last = this.held[name];
    if (last === value || (value === '' && last === undefined)) return;
    if (this.carried !== 0) {
      if (!this.before) {
        this.before = {};
        markHoles(this);
      }
      if (!(name in this.before)) this.before[name] = last;
    }
    this.held[name] = value;
  }
}

const rarelySet: Partial<TreeNode> = { meta: noMeta, live: null };
Object.assign(TreeNode.prototype, rarelySet);
