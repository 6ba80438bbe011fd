// Blocks that stand inside themselves, where templates are cut among their own ancestors: copies of the template, and beyond those a
// boundary, whose tree starts afresh. Only apps with boundary components have this.
import { hasCopies } from '../block-name.ts';
import { parts, type NestingPart } from './parts.ts';
import type { TreeElement } from './element.ts';
import type { TreeNode } from './node.ts';

/** Adds this part to the tree. Idempotent. */
export const nesting = (): void => {
  parts.nesting = part;
};

/** Elements that left the tree since the last flush. */
const gone: TreeElement[] = [];

const part: NestingPart = {
  nest(element, templateCopies) {
    const copies = hasCopies(element.localName) ? templateCopies : 0;
    let count = 0;
    for (let at: TreeElement | null = element.parentNode; at; at = at.parentNode) {
      if (at.localName === element.localName) count++;
      if (at.isBoundary) break;
    }
    if (count <= copies) element.suffix = count > 0 ? `_${count}` : '';
    else {
      element.isBoundary = true;
      element.held.y = element.ownTemplate;
    }
  },
  left: (element) => void gone.push(element),
  bury() {
    for (const element of gone.splice(0)) if (!element.parentNode) forgetBoundaries(element);
  },
};

function forgetBoundaries(node: TreeNode): void {
  if (node.nodeType !== 1) return;
  const element = node as TreeElement;
  if (element.isBoundary) element.ownerDocument.boundarySinks.delete(element.held.n!);
  for (let child = element.firstChild; child; child = child.nextSibling) forgetBoundaries(child);
}
