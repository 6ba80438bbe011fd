// Texts that say how many entries made a list. Such a count is shown as 0 while the list is `[]`, and is not sent then. So a list that is
// empty for another reason is sent as `[[]]`, and a count of 0 beside a list that is not empty is sent with the list.
import { markList } from './journal.ts';
import { parts, type CountsPart } from './parts.ts';
import type { TreeElement } from './element.ts';

/** Adds this part to the tree. Idempotent. */
export const countHoles = (): void => {
  parts.counts = part;
};

const part: CountsPart = {
  mark(block) {
    const { counts } = block.meta;
    for (const hole in counts) {
      const slot = counts[hole]!;
      if (isEmptyList(block.held[slot]) && block.held[hole] !== 0) markList(listOf(block, slot));
    }
  },
  isToldByList({ held, meta: { counts } }, hole) {
    return held[hole] === 0 && counts !== undefined && isEmptyList(held[counts[hole]!]);
  },
  pack({ held, meta: { counts } }, list, isEmpty, rows, put) {
    for (const hole in counts) {
      if (counts[hole] !== list) continue;
      if (isEmpty && held[hole] !== 0 && rows.length === 0) rows.push([]);
      if (!isEmpty && held[hole] === 0) put(`.${hole}`, 0);
    }
  },
};

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The element of the slot, or the block itself when the slot is all that it has. */
function listOf(block: TreeElement, slot: string): TreeElement {
  for (let node = block.firstChild; node; node = node.nextSibling)
    if ((node as TreeElement).slot === slot) return node as TreeElement;
  return block;
}
