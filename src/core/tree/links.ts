// Linking and unlinking nodes: parents, siblings and the journal's note that a list changed.
import { isTextSlot } from '../hole-kind.ts';
import { markList } from './journal.ts';
import { parts } from './parts.ts';
import type { TreeDocument } from './document.ts';
import type { TreeElement } from './element.ts';
import type { TreeNode } from './node.ts';

/** Takes a node out of its parent's links. The node forgets its place in the host's data. */
function unlink(node: TreeNode): void {
  const parent = node.parentNode!;
  const { previousSibling: previous, nextSibling: next } = node;
  if (previous) previous.nextSibling = next;
  else parent.firstChild = next;
  if (next) next.previousSibling = previous;
  else parent.lastChild = previous;
  node.parentNode = node.previousSibling = node.nextSibling = null;
}

/** Removes a node from the tree. */
export function detach(node: TreeNode): void {
  const parent = node.parentNode;
  if (!parent) return;
  unlink(node);
  if (parts.nesting && node.nodeType === 1) parts.nesting.left(node as TreeElement);
  leave(parent, node);
}

function leave(parent: TreeElement, node: TreeNode): void {
  if (isSlot(node)) parent.dropSlot(node);
  else {
    node.chunk = null;
    markList(parent);
  }
}

/** A node that comes back in another place is sent anew with all below it: how deep its templates nest may differ there. */
function forget(node: TreeNode): void {
  node.carried = 0;
  node.chunk = null;
  if (node.nodeType !== 1) return;
  const element = node as TreeElement;
  element.forgetPlace();
  markList(element);
  for (let child = element.firstChild; child; child = child.nextSibling) forget(child);
}

/** Puts `node` before `reference`, or last. A node that is there already is left alone. */
export function attach(parent: TreeElement, node: TreeNode, reference: TreeNode | null): void {
  const from = node.parentNode;
  if (from) {
    if (from === parent && (node === reference || node.nextSibling === reference)) return;
    unlink(node);
    if (from !== parent) leave(from, node);
  }
  if (from !== parent && (node.carried !== 0 || (node as TreeElement).isParked)) forget(node);
  if (node.nodeType === 1) adopt(node as TreeElement, parent.ownerDocument);
  const previous = reference ? reference.previousSibling : parent.lastChild;
  node.parentNode = parent;
  node.previousSibling = previous;
  node.nextSibling = reference;
  if (previous) previous.nextSibling = node;
  else parent.firstChild = node;
  if (reference) reference.previousSibling = node;
  else parent.lastChild = node;
  if (!isSlot(node)) return markList(parent);
  if (isTextSlot(node.slot)) showTextSlots(parent);
  markList(node);
}

/** What was made while it stood outside of every page belongs to the page that it comes into. */
function adopt(element: TreeElement, document: TreeDocument): void {
  if (element.ownerDocument === document) return;
  element.ownerDocument = document;
  delete element.held.n;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) adopt(child as TreeElement, document);
    else delete child.held.n;
  }
}

/** The block's other template has slots beside its texts: the host gets the block anew. */
function showTextSlots(block: TreeElement): void {
  if (block.hasTextSlots) return;
  block.hasTextSlots = true;
  if (block.carried === 0) return;
  forget(block);
  if (block.parentNode) markList(block.parentNode);
}

const isSlot = (node: TreeNode): node is TreeElement => node.nodeType === 1 && (node as TreeElement).slot !== '';
