// Where a node stands in the host's data, and what must be in its object when it is sent whole.
import { parts } from './parts.ts';
import type { TreeElement } from './element.ts';
import type { TreeNode } from './node.ts';
import type { Sink } from '../host.ts';

/** The flush that is being packed. Starts at 1: 0 means "never sent". */
let epoch = 1;
export const currentEpoch = (): number => epoch;
export const nextEpoch = (): void => void epoch++;

export interface Place {
  readonly sink: Sink;
  readonly path: string;
}

/** The element whose children list `list` is: itself, or its block when it is a slot. */
export const ownerOf = (list: TreeElement): TreeElement | null => (list.slot ? list.parentNode : list);

/** Key of the list in its owner's data. */
export const keyOf = (list: TreeElement): string => list.slot || 'A';

/**
 * Where the host holds a node; null when nothing may be sent for it: it is detached, an ancestor is being sent whole, or
 * the page or boundary that would show it is not there.
 */
export function placeOf(node: TreeNode): Place | null {
  const { parentNode, chunk } = node;
  const element = node as TreeElement;
  const document = element.ownerDocument || (parentNode && parentNode.ownerDocument);
  if (!document) return null;
  if (element.isBoundary) {
    // A boundary's component took its first data itself and listens to its own sink only, whatever is sent above it.
    const sink = document.boundarySinks.get(element.held.n!);
    return sink ? { sink, path: 'r' } : null;
  }
  if (node.carried === epoch || node.carried === 0) return null;
  if (node === document.root || node === document.rootBlock) return document.sink && { sink: document.sink, path: 'r' };
  const list = chunk && parentNode && listPlace(parentNode);
  return list && { sink: list.sink, path: `${list.path}[${chunk.index}][${node.index}]` };
}

export function listPlace(list: TreeElement): Place | null {
  const owner = ownerOf(list);
  const place = owner && placeOf(owner);
  return place && { sink: place.sink, path: `${place.path}.${keyOf(list)}` };
}

/**
 * Sets what the node's object must hold when it is sent: its id, its template unless the slot's default says it, and the
 * suffix or boundary that keeps a template from standing among its own ancestors. One that has no chunk, but an id, moved.
 */
export function prepare(node: TreeNode, defaultTemplate: string): void {
  const list = node.parentNode!;
  const document = list.ownerDocument;
  const { templateCopies } = document.rules;
  if (parts.nesting && templateCopies !== undefined && node.carried === 0 && node.nodeType === 1)
    parts.nesting.nest(node as TreeElement, templateCopies);
  if (node.held.n === undefined || (!node.chunk && document.rules.rekeyMoved)) document.identify(node);
  const { held, template } = node;
  if (template !== defaultTemplate) held.t = template;
  else if (held.t !== undefined) delete held.t;
  node.carried = epoch;
}
