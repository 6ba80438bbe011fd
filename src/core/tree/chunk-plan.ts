// Decides how a changed list reaches the host at the least cost: a few entries by index, whole chunks, or the whole list.
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

/** Rough bytes of a node, and of a path to one: near enough to choose by. */
const NODE_BYTES = 50;
const PATH_BYTES = 30;
/** More differing entries than this in one chunk, and the chunk is sent. */
const MAX_ENTRIES = 16;

/**
 * What changed, or null where the whole list is to be sent. Nodes that may stay where they are keep their chunk. All others have none from now
 * on: the host must not take them for ones that stayed.
 */
export function planList(list: TreeElement, nodes: readonly TreeNode[]): ChunkChange[] | null {
  keepInPlace(list, nodes);
  const groups = list.chunks && groupByChunk(nodes, list.chunks);
  return groups && chooseChanges(groups, list.chunks!, nodes.length);
}

/** Takes their chunk from all nodes but those that stay. Most lists change without any node that moves. */
function keepInPlace(list: TreeElement, nodes: readonly TreeNode[]): void {
  const positions: number[] = [];
  let last = -1;
  let isInOrder = true;
  for (const node of nodes) {
    const { chunk } = node;
    let position = -1;
    if (chunk && chunk.list === list) {
      position = chunk.index * 4096 + node.index;
      if (position < last) isInOrder = false;
      last = position;
    } else node.chunk = null;
    positions.push(position);
  }
  if (isInOrder) return;
  const stays = increasing(positions);
  for (let i = 0; i < nodes.length; i++) if (!stays[i]) nodes[i]!.chunk = null;
}

/** Nodes that stay are in their chunk; the others join the chunk before them. null when that leaves poor chunks, or when none stays. */
function groupByChunk(nodes: readonly TreeNode[], old: readonly Chunk[]): TreeNode[][] | null {
  const groups: TreeNode[][] = old.map(() => []);
  let last = -1;
  const run: TreeNode[] = [];
  for (const node of nodes) {
    if (!node.chunk) run.push(node);
    else {
      const { index } = node.chunk;
      if (run.length > 0) groups[last < 0 ? index : last]!.push(...run.splice(0));
      groups[(last = index)]!.push(node);
    }
  }
  if (last < 0) return null;
  appendRun(groups, run, last);
  const used = groups.filter((group) => group.length > 0).length;
  const isPoor = groups.some((group) => group.length > 2 * CHUNK_SIZE);
  const isSparse = groups.length > 4 && groups.length > 2 * used + 2;
  return isPoor || isSparse ? null : groups;
}

/** New nodes at the end fill the last chunk when they are few, and open new chunks when they are many. */
function appendRun(groups: TreeNode[][], run: TreeNode[], last: number): void {
  const tail = groups[last]!;
  const room = CHUNK_SIZE - tail.length;
  const isJoined = last < groups.length - 1 || run.length <= room;
  tail.push(...run.splice(0, isJoined ? run.length : run.length < 8 ? Math.max(0, room) : 0));
  while (run.length > 0) groups.push(run.splice(0, CHUNK_SIZE));
}

function chooseChanges(groups: readonly TreeNode[][], old: readonly Chunk[], total: number): ChunkChange[] | null {
  const changes: ChunkChange[] = [];
  let bytes = 0;
  groups.forEach((nodes, index) => {
    const chunk = old[index];
    const entries: number[] = [];
    if (chunk) {
      for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i]!;
        // One that left and came back stands where it stood, and is new to the host all the same.
        if (chunk.nodes[i] !== node || !node.chunk) entries.push(i);
      }
    }
    const isLonger = chunk && nodes.length >= chunk.nodes.length;
    if (isLonger && entries.length === 0) return;
    const entryBytes = entries.length * (NODE_BYTES + PATH_BYTES);
    const chunkBytes = nodes.length * NODE_BYTES + PATH_BYTES;
    const byEntry = isLonger && entries.length <= MAX_ENTRIES && entryBytes < chunkBytes;
    changes.push({ index, nodes, entries: byEntry ? entries : null });
    bytes += byEntry ? entryBytes : chunkBytes;
  });
  return bytes > total * NODE_BYTES + PATH_BYTES && changes.length > 1 ? null : changes;
}
