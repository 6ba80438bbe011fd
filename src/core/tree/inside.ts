// What stands inside an element of a block: elements of the same block, and all the blocks in its slots.
import type { TreeElement } from './element.ts';
import type { BlockMeta } from '../block.ts';

/** A place inside: the tree's element, and whether an event element of its block is inside, too. */
export type Visit = (element: TreeElement, has: (index: number | '') => boolean) => void;

/** @param index the event element whose inside is meant, '' for all of the block */
export function visitInside(element: TreeElement, index: number | '', visit: Visit): void {
  const { meta } = element;
  visit(element, (at) => isInside(meta, at, index));
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 1) continue;
    const inner = child as TreeElement;
    if (isInside(meta, inner.slot || 'A', index)) visitInside(inner, '', visit);
  }
}

/** @param from an event element or a slot */
function isInside({ up }: BlockMeta, from: number | string, index: number | ''): boolean {
  let at: number | undefined = up && up[from];
  while (at !== undefined && at !== index) at = up![at];
  return index === '' || at === index;
}
