// Whether a boundary stands between an element and the parts that the host looks for inside it: a host does not look through one.
import { keyOf, ownerOf, type TreeElement, type TreeNode } from '../../core/tree/index.ts';

/** The tag that the boundary of an element keeps from its parts; undefined where it parts nothing. */
export function partedFrom(element: TreeElement): string | undefined {
  let isDirect = true;
  for (let list = element.parentNode; list; list = ownerOf(list)!.parentNode) {
    const owner = ownerOf(list);
    const whole = owner && owner.meta.whole && owner.meta.whole[keyOf(list)];
    if (whole && (whole[1] ? isDirect : hasField(element))) return whole[0];
    // What is around an outer boundary was asked for that one.
    if (!owner || owner.isBoundary) return undefined;
    isDirect = false;
  }
  return undefined;
}

/** Fields are what reports a value: each has a live prop. */
function hasField(node: TreeNode): boolean {
  const { meta, firstChild } = node as Partial<TreeElement>;
  if (meta && (meta.live || []).some(([, , , key]) => key === 'value' || key === 'checked')) return true;
  for (let child = firstChild; child; child = child.nextSibling) if (hasField(child)) return true;
  return false;
}
