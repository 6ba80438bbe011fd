// What must be sent to a page that the host shows already: the differences between the data that the build gave it and its
// tree. Pure: it reads both and changes neither.
import type { NodeData } from './node.ts';
import type { Patch } from '../host.ts';

/** Undefined where nothing differs. */
type Difference = Patch | undefined;

/** Template of a boundary: its component takes everything but the id from the tree itself. */
const BOUNDARY = 'w';

/**
 * The patch that turns a page's first data into its tree's; empty when they agree. A path is sent where little differs, a node
 * or a list where that is smaller, and `r` whole at worst.
 *
 * @param first the page's `r` as the build wrote it
 * @param held the tree's root, packed
 */
export const diffFirstData = (first: NodeData, held: NodeData): Patch => diffNode(first, held, 'r', undefined) ?? {};

/**
 * First data without what nobody reads: boundaries' components take theirs from the tree. For the build; returns a copy.
 *
 * @param template the one that a node without `t` has
 */
export function trimFirstData(node: NodeData, template?: unknown): NodeData {
  if ((node.t ?? template) === BOUNDARY) return { n: node.n!, ...(node.t === undefined ? {} : { t: node.t }) };
  const entries = Object.entries(node).map(([key, value]) => {
    if (key >= 'a' || !Array.isArray(value)) return [key, value];
    const chunks = value as NodeData[][];
    return [key, chunks.map((chunk) => chunk.map((child) => trimFirstData(child, node[`${key}t`])))];
  });
  return Object.fromEntries(entries) as NodeData;
}

/** @param template the one that a node without `t` has */
function diffNode(first: NodeData, held: NodeData, path: string, template: unknown): Difference {
  if (first.n !== held.n || first.t !== held.t) return { [path]: held };
  if ((held.t ?? template) === BOUNDARY) return undefined;
  let difference: Difference;
  for (const key in held) difference = join(difference, diffValue(first, held, path, key));
  for (const key in first) if (!(key in held)) difference = join(difference, diffValue(first, held, path, key));
  return smaller(difference, path, held);
}

function diffValue(first: NodeData, held: NodeData, path: string, key: string): Difference {
  const [known, value] = [first[key], held[key]];
  const place = `${path}.${key}`;
  // Slots, and the names of their default templates, begin with a capital letter; holes never do.
  if (key >= 'a') return isSame(known, value) ? undefined : { [place]: value ?? '' };
  // An empty list needs no template.
  if (key.endsWith('t')) return value === undefined || value === known ? undefined : { [place]: value };
  return diffList(first, held, place, key);
}

function diffList(first: NodeData, held: NodeData, path: string, key: string): Difference {
  const [known, rows] = [first, held].map((node) => (node[key] ?? []) as NodeData[][]) as [NodeData[][], NodeData[][]];
  const template = held[`${key}t`];
  const isAlike =
    known.length === rows.length &&
    rows.every((chunk, i) => chunk.length === known[i]!.length) &&
    (rows.length === 0 || template === first[`${key}t`]);
  if (!isAlike) return { [path]: rows };
  let difference: Difference;
  rows.forEach((chunk, i) =>
    chunk.forEach((node, j) => {
      difference = join(difference, diffNode(known[i]![j]!, node, `${path}[${i}][${j}]`, template));
    }),
  );
  return smaller(difference, path, rows);
}

/** Never set and set to nothing are the same to a template. */
function isSame(a: unknown, b: unknown): boolean {
  const [known, value] = [a ?? '', b ?? ''];
  return known === value || (typeof value === 'object' && JSON.stringify(known) === JSON.stringify(value));
}

const join = (difference: Difference, more: Difference): Difference =>
  difference && more ? Object.assign(difference, more) : (difference ?? more);

/** A value as a whole where its parts would cost more. */
function smaller(difference: Difference, path: string, whole: unknown): Difference {
  const all = { [path]: whole };
  return difference && JSON.stringify(difference).length > JSON.stringify(all).length ? all : difference;
}
