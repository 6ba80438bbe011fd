// What must be sent to a page that the host shows already: the differences between the data that the build gave it and its
// tree. Pure: it reads both and changes neither.
import { BOUNDARY } from '../block-name.ts';
import type { NodeData } from './node.ts';
import type { Patch } from '../host.ts';

/**
 * The patch that turns a page's first data into its tree's; empty when they agree. A path is sent where little differs, a node
 * or a list where that is smaller, and `r` whole at worst.
 *
 * @param first the page's `r` as the build wrote it
 * @param held the tree's root, packed
 */
export function diffFirstData(first: NodeData, held: NodeData): Patch {
  const patch: Patch = {};
  diffNode(patch, first, held, 'r', '');
  return patch;
}

/** @param template the one that a node without `t` has */
function diffNode(into: Patch, first: NodeData, held: NodeData, path: string, template: unknown): void {
  if (first.n !== held.n || first.t !== held.t) into[path] = held;
  else if ((held.t || template) !== BOUNDARY) {
    putSmaller(into, path, held, (patch) => {
      for (const key in Object.assign({}, first, held)) diffValue(patch, first, held, path, key);
    });
  }
}

function diffValue(patch: Patch, first: NodeData, held: NodeData, path: string, key: string): void {
  const known = first[key];
  const value = held[key];
  const place = `${path}.${key}`;
  if (key >= 'a') {
    if (known !== value && textOf(known) !== textOf(value)) patch[place] = value === undefined ? '' : value;
  } else if (Array.isArray(known || value)) {
    // Slots begin with a capital letter, and so do the names of their default templates; nothing else does.
    const template = held[`${key}t`];
    diffList(patch, (known || []) as Rows, (value || []) as Rows, place, template, template === first[`${key}t`]);
  } else if (value && value !== known) patch[place] = value;
}

type Rows = readonly NodeData[][];

function diffList(
  into: Patch,
  first: Rows,
  held: Rows,
  path: string,
  template: unknown,
  isSameTemplate: boolean,
): void {
  const isAlike =
    first.length === held.length && held.every((chunk, i) => isSameTemplate && chunk.length === first[i]!.length);
  if (!isAlike) into[path] = held;
  else {
    putSmaller(into, path, held, (patch) =>
      held.forEach((chunk, i) =>
        chunk.forEach((node, j) => diffNode(patch, first[i]![j]!, node, `${path}[${i}][${j}]`, template)),
      ),
    );
  }
}

/** Never set and set to nothing are the same to a template; lists and objects are what they hold. */
const textOf = (value: unknown): string => JSON.stringify(value === undefined ? '' : value);

/** What differs in a value by its paths, or all of it where that is smaller. */
function putSmaller(into: Patch, path: string, whole: unknown, diff: (patch: Patch) => void): void {
  const patch: Patch = {};
  diff(patch);
  const { length } = textOf(patch);
  if (length > 2) Object.assign(into, length > textOf({ [path]: whole }).length ? { [path]: whole } : patch);
}
