// Decides how a changed list reaches the host at the least cost: a few entries by index, whole chunks, or the whole list.
// Pure: it reads the list's children and chunks and changes nothing.
import { CHUNK_SIZE, type Chunk, type TreeNode } from './node.ts';
import { increasing } from './lis.ts';
import type { TreeElement } from './element.ts';

export interface ChunkChange {
  /** Index in the list's chunks; its length or more for a new one. */
  readonly index: number;
  readonly nodes: TreeNode[];
  /** Entries that differ, when sending only these is cheaper than the chunk. */
  readonly entries: number[] | null;
}

export interface ListPlan {
  /** Nodes that the host must not take for ones that stayed. */
  readonly moved: ReadonlySet<TreeNode>;
  /** null: send the whole list. */
  readonly changes: ChunkChange[] | null;
}

const noMoves: ReadonlySet<TreeNode> = new Set();

/** Rough bytes of a node, and of a path to one: near enough to choose by. */
const NODE_BYTES = 50;
const PATH_BYTES = 30;
/** More differing entries than this in one chunk, and the chunk is sent. */
const MAX_ENTRIES = 16;

/** Where a node stood in this list at the last flush; -1 for one that is new here. */
const oldPosition = (node: TreeNode, list: TreeElement): number =>
  node.chunk && node.chunk.list === list ? node.chunk.index * 4096 + node.index : -1;

function findMoved(nodes: readonly TreeNode[], positions: readonly number[]): ReadonlySet<TreeNode> {
  let last = -1;
  let isSorted = true;
  for (const position of positions) {
    if (position < 0) continue;
    if (position < last) isSorted = false;
    last = position;
  }
  if (isSorted) return noMoves;
  const kept = increasing(positions);
  return new Set(nodes.filter((_, i) => positions[i]! >= 0 && !kept[i]));
}

export function planList(list: TreeElement, nodes: readonly TreeNode[]): ListPlan {
  const old = list.chunks;
  if (!old || nodes.length === 0) return { moved: noMoves, changes: null };
  const positions = nodes.map((node) => oldPosition(node, list));
  const moved = findMoved(nodes, positions);
  const groups = groupByChunk(nodes, moved, positions, old);
  return { moved, changes: groups && chooseChanges(groups, moved, old, nodes.length) };
}

/** Kept nodes stay in their chunk; new and moved ones join the chunk before them. null when that leaves poor chunks. */
function groupByChunk(
  nodes: readonly TreeNode[],
  moved: ReadonlySet<TreeNode>,
  positions: readonly number[],
  old: readonly Chunk[],
): TreeNode[][] | null {
  const groups: TreeNode[][] = old.map(() => []);
  let at = -1;
  let keptCount = 0;
  let run: TreeNode[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (positions[i]! < 0 || moved.has(node)) {
      run.push(node);
      continue;
    }
    keptCount++;
    const own = node.chunk!.index;
    if (run.length > 0) {
      groups[at < 0 ? own : at]!.push(...run);
      run = [];
    }
    groups[own]!.push(node);
    at = own;
  }
  if (keptCount === 0) return null;
  appendRun(groups, run, Math.max(at, 0));
  const used = groups.filter((group) => group.length > 0).length;
  const isPoor = groups.some((group) => group.length > 2 * CHUNK_SIZE);
  const isSparse = groups.length > 4 && groups.length > 2 * used + 2;
  return isPoor || isSparse ? null : groups;
}

/** New nodes at the end fill the last chunk when they are few, and open new chunks when they are many. */
function appendRun(groups: TreeNode[][], run: TreeNode[], last: number): void {
  const tail = groups[last];
  if (!tail || run.length === 0) return;
  if (last < groups.length - 1 || tail.length + run.length <= CHUNK_SIZE) {
    tail.push(...run);
    return;
  }
  const room = run.length < 8 ? Math.max(0, CHUNK_SIZE - tail.length) : 0;
  tail.push(...run.slice(0, room));
  for (let i = room; i < run.length; i += CHUNK_SIZE) groups.push(run.slice(i, i + CHUNK_SIZE));
}

function chooseChanges(
  groups: readonly TreeNode[][],
  moved: ReadonlySet<TreeNode>,
  old: readonly Chunk[],
  total: number,
): ChunkChange[] | null {
  const changes: ChunkChange[] = [];
  let bytes = 0;
  for (let index = 0; index < groups.length; index++) {
    const nodes = groups[index]!;
    const chunk = old[index];
    const entries = chunk && nodes.length >= chunk.nodes.length ? differing(chunk.nodes, nodes, moved) : null;
    if (entries && entries.length === 0) continue;
    const entryBytes = entries ? entries.length * (NODE_BYTES + PATH_BYTES) : Infinity;
    const chunkBytes = nodes.length * NODE_BYTES + PATH_BYTES;
    const byEntry = entries !== null && entries.length <= MAX_ENTRIES && entryBytes < chunkBytes;
    changes.push({ index, nodes, entries: byEntry ? entries : null });
    bytes += byEntry ? entryBytes : chunkBytes;
  }
  return bytes > total * NODE_BYTES + PATH_BYTES && changes.length > 1 ? null : changes;
}

const differing = (before: readonly TreeNode[], nodes: readonly TreeNode[], moved: ReadonlySet<TreeNode>): number[] => {
  const entries: number[] = [];
  // One that left and came back stands where it stood, and is new to the host all the same.
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (before[i] !== node || moved.has(node) || !node.chunk) entries.push(i);
  }
  return entries;
};
