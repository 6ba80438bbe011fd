// First data without what nobody reads: boundaries' components take theirs from the tree. Pure.
import { BOUNDARY } from '../../core/block-name.ts';
import type { NodeData } from '../../core/tree/index.ts';

/** @param template the one that a node without `t` has */
export function trimFirstData(node: NodeData, template?: unknown): NodeData {
  if ((node.t ?? template) === BOUNDARY) return { n: node.n!, ...(node.t === undefined ? {} : { t: node.t }) };
  const entries = Object.entries(node).map(([key, value]) => {
    if (key >= 'a' || !Array.isArray(value)) return [key, value];
    const chunks = value as NodeData[][];
    return [key, chunks.map((chunk) => chunk.map((child) => trimFirstData(child, node[`${key}t`])))];
  });
  return Object.fromEntries(entries) as NodeData;
}
