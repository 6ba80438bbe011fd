// What changed since the last flush: lists whose children changed, and nodes whose values changed.
// Nothing is sent from here; the packer reads it. Every note asks the scheduler for a flush.
import type { TreeElement } from './element.ts';
import type { TreeNode } from './node.ts';

/** Empty whenever no flush is scheduled. */
export const journal = {
  lists: [] as TreeElement[],
  /** Also elements whose host reported a value that the author may refuse. */
  holes: [] as TreeNode[],
};

let requestFlush = (): void => {};

/** The runtime says how a flush is scheduled: once per turn, after Preact has rendered. */
export const onChange = (request: () => void): void => {
  requestFlush = request;
};

export function markList(list: TreeElement): void {
  if (list.isListDirty) return;
  list.isListDirty = true;
  journal.lists.push(list);
  requestFlush();
}

export function markHoles(node: TreeNode): void {
  journal.holes.push(node);
  requestFlush();
}
