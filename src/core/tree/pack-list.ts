// Brings the host's copy of one children list up to date: carries out the plan on the data and writes the patches.
import { planList, type ChunkChange } from './chunk-plan.ts';
import { CHUNK_SIZE, type Chunk, type NodeData, type TreeNode } from './node.ts';
import { parts } from './parts.ts';
import { keyOf, listPlace, ownerOf, prepare } from './place.ts';
import type { TreeElement } from './element.ts';

/** Writes one value of the host's data; the place says whose. */
export type Put = (node: TreeElement, path: string, value: unknown) => void;

/** The nodes of a list: its children, but for the slots of a block, which are lists of their own. */
function listNodes(list: TreeElement): TreeNode[] | null {
  const nodes: TreeNode[] = [];
  const first = list.firstChild;
  // A block has slots or nodes as its children, never both.
  if (first && (first as TreeElement).slot) return null;
  for (let node = first; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}

export function packList(list: TreeElement, put: Put): void {
  list.isListDirty = false;
  if (!list.ownerDocument.root.contains(list)) {
    // Whichever part of what is out of the tree comes back, it knows.
    for (let node: TreeElement | null = list; node; node = node.parentNode) node.isParked = true;
    return;
  }
  const owner = ownerOf(list);
  const nodes = listNodes(list);
  if (!owner || !nodes || (nodes.length === 0 && !list.chunks)) return;
  const changes = planList(list, nodes);
  if (!changes || !listPlace(list)) packWhole(list, owner, nodes, put);
  else for (const change of changes) packChunk(list, owner, change, put);
}

function packWhole(list: TreeElement, owner: TreeElement, nodes: TreeNode[], put: Put): void {
  const key = keyOf(list);
  const { rows: templates } = owner.meta;
  const row = templates && templates[key];
  const place = listPlace(list);
  const chunks: Chunk[] = [];
  const rows: NodeData[][] = [];
  // The first node says.
  if (nodes.length > 0) list.defaultTemplate = row || '';
  for (let start = 0; start < nodes.length; start += CHUNK_SIZE) {
    const chunk = fill(list, chunks.length, nodes.slice(start, start + CHUNK_SIZE), []);
    chunks.push(chunk);
    rows.push(chunk.data);
  }
  if (parts.counts) parts.counts.pack(owner, key, nodes.length === 0, rows, (path, value) => put(owner, path, value));
  if (rows.length > chunks.length) chunks.push(fill(list, 0, [], rows[0]!));
  list.chunks = chunks;
  owner.held[key] = rows;
  if (row === undefined && (owner.held[`${key}t`] || '') !== list.defaultTemplate) {
    owner.held[`${key}t`] = list.defaultTemplate;
    put(owner, `.${key}t`, list.defaultTemplate);
  }
  if (place) put(owner, `.${key}`, rows);
}

function packChunk(list: TreeElement, owner: TreeElement, { index, nodes, entries }: ChunkChange, put: Put): void {
  const key = keyOf(list);
  const chunks = list.chunks!;
  const chunk = fill(list, index, nodes, entries ? chunks[index]!.data : [], entries);
  chunks[index] = chunk;
  (owner.held[key] as NodeData[][])[index] = chunk.data;
  if (!entries) put(owner, `.${key}[${index}]`, chunk.data);
  else for (const i of entries) put(owner, `.${key}[${index}][${i}]`, chunk.data[i]);
}

/** A chunk of these nodes. @param entries the ones that the host gets; all unless they are given */
function fill(list: TreeElement, index: number, nodes: TreeNode[], data: NodeData[], entries?: number[] | null): Chunk {
  const chunk: Chunk = { nodes, data, list, index };
  let next = 0;
  nodes.forEach((node, i) => {
    if (!entries || entries[next] === i) {
      next++;
      prepare(node, list.defaultTemplate);
      const { held } = node;
      if (!list.defaultTemplate) {
        list.defaultTemplate = held.t!;
        delete held.t;
      }
      data[i] = held;
    }
    node.chunk = chunk;
    node.index = i;
  });
  return chunk;
}
