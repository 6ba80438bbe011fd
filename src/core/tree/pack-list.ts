// Brings the host's copy of one children list up to date: carries out the plan on the data and writes the patches.
import { planList, type ChunkChange } from './chunk-plan.ts';
import { CHUNK_SIZE, type Chunk, type NodeData, type TreeNode } from './node.ts';
import { keyOf, listPlace, ownerOf, placeOf, prepare } from './place.ts';
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
  if (!isInTree(list)) {
    // Whichever part of what is out of the tree comes back, it knows.
    for (let node: TreeElement | null = list; node; node = node.parentNode) node.isParked = true;
    return;
  }
  const owner = ownerOf(list);
  const nodes = listNodes(list);
  if (!owner || !nodes || (nodes.length === 0 && !list.chunks)) return;
  const place = listPlace(list);
  const plan = planList(list, nodes);
  if (!place || !plan.changes) packWhole(list, owner, nodes, plan.moved, put);
  else for (const change of plan.changes) packChunk(list, change, plan.moved, put);
}

function isInTree(list: TreeElement): boolean {
  let top = list;
  while (top.parentNode) top = top.parentNode;
  return top === list.ownerDocument.root;
}

function packWhole(
  list: TreeElement,
  owner: TreeElement,
  nodes: readonly TreeNode[],
  moved: ReadonlySet<TreeNode>,
  put: Put,
): void {
  const key = keyOf(list);
  const place = listPlace(list);
  const ownPlace = placeOf(owner);
  const chunks: Chunk[] = [];
  const rows: NodeData[][] = [];
  const { rows: templates } = owner.meta;
  const row = templates && templates[key];
  let defaultTemplate = row || '\0';
  for (let start = 0; start < nodes.length; start += CHUNK_SIZE) {
    const chunk: Chunk = { nodes: nodes.slice(start, start + CHUNK_SIZE), data: [], list, index: chunks.length };
    for (let i = 0; i < chunk.nodes.length; i++) {
      const node = chunk.nodes[i]!;
      prepare(node, isNewTo(list, node) || moved.has(node), defaultTemplate);
      if (defaultTemplate === '\0') {
        defaultTemplate = node.template;
        delete node.held.t;
      }
      node.chunk = chunk;
      node.index = i;
      chunk.data.push(node.held);
    }
    chunks.push(chunk);
    rows.push(chunk.data);
  }
  packCount(list, owner, nodes.length === 0, rows, put);
  if (rows.length > chunks.length) chunks.push({ nodes: [], data: rows[0]!, list, index: 0 });
  list.chunks = chunks;
  owner.held[key] = rows;
  if (row === undefined && nodes.length > 0 && owner.held[`${key}t`] !== defaultTemplate) {
    owner.held[`${key}t`] = defaultTemplate;
    if (ownPlace) put(owner, `.${key}t`, defaultTemplate);
  }
  list.defaultTemplate = row || (owner.held[`${key}t`] as string | undefined) || '';
  if (place) put(owner, `.${key}`, rows);
}

/**
 * A count beside the list is shown as 0 while the list is `[]`, and is not sent then. So a list that is empty for another reason is sent
 * as `[[]]`, and a count of 0 beside a list that is not empty is sent with the list.
 */
function packCount(list: TreeElement, owner: TreeElement, isEmpty: boolean, rows: NodeData[][], put: Put): void {
  const { counts } = owner.meta;
  for (const hole in counts) {
    if (counts[hole] !== keyOf(list)) continue;
    if (isEmpty && owner.held[hole] !== 0 && rows.length === 0) rows.push([]);
    if (!isEmpty && owner.held[hole] === 0) put(owner, `.${hole}`, 0);
  }
}

/** A node that comes from elsewhere in this page counts as moved. */
const isNewTo = (list: TreeElement, { chunk }: TreeNode): boolean => !chunk || chunk.list !== list;

function packChunk(list: TreeElement, change: ChunkChange, moved: ReadonlySet<TreeNode>, put: Put): void {
  const owner = ownerOf(list)!;
  const key = keyOf(list);
  const chunks = list.chunks!;
  const rows = owner.held[key] as NodeData[][];
  const { index, nodes, entries } = change;
  const old = chunks[index];
  const chunk: Chunk = { nodes, data: entries && old ? old.data : [], list, index };
  let next = 0;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (!entries || entries[next] === i) {
      next++;
      prepare(node, isNewTo(list, node) || moved.has(node), list.defaultTemplate);
      chunk.data[i] = node.held;
    }
    node.chunk = chunk;
    node.index = i;
  }
  chunks[index] = chunk;
  rows[index] = chunk.data;
  if (!entries) put(owner, `.${key}[${index}]`, chunk.data);
  else for (const i of entries) put(owner, `.${key}[${index}][${i}]`, chunk.data[i]);
}
