// The flush: everything in the journal becomes one patch for each host instance that it touches, and is committed.
import { journal } from './journal.ts';
import { nextEpoch, currentEpoch, placeOf, prepare } from './place.ts';
import { packList, type Put } from './pack-list.ts';
import { diffFirstData } from './first-data.ts';
import { parts } from './parts.ts';
import { splitPatch } from './split-patch.ts';
import { TreeElement } from './element.ts';
import type { NodeData } from './node.ts';
import type { Patch, Sink } from '../host.ts';

/** Patches of this flush for one sink. A correction's first half, `before`, tells the host's data what the host itself already shows. */
interface Outbox {
  readonly sink: Sink;
  readonly patch: Patch;
  readonly before: Patch;
  /** The root that the host shows already; `patch` holds nothing but the new one then. */
  first?: NodeData | undefined;
}

/** A flush has few: one for each page and boundary in which something changed. */
type Outboxes = Outbox[];

function outboxOf(outboxes: Outboxes, sink: Sink): Outbox {
  for (const outbox of outboxes) if (outbox.sink === sink) return outbox;
  const outbox: Outbox = { sink, patch: {}, before: {} };
  outboxes.push(outbox);
  return outbox;
}

/** Sends what changed. `done` runs when every host instance has applied it, at once when there was nothing. */
export function flush(done?: () => void): void {
  const outboxes: Outboxes = [];
  if (parts.counts) for (const node of journal.holes) parts.counts.mark(node as TreeElement);
  if (parts.live) packReported(outboxes);
  if (journal.lists.length > 0) packLists(outboxes);
  packHoles(outboxes);
  if (parts.nesting) parts.nesting.bury();
  nextEpoch();
  commit(outboxes, done);
}

/** Before lists are packed: nodes stand where the host holds them, and one that is then sent with all around it is no different. */
function packReported(outboxes: Outboxes): void {
  for (const node of journal.holes) {
    if (!node.live) continue;
    const place = placeOf(node);
    const known = place ? outboxOf(outboxes, place.sink).before : {};
    parts.live!.pack(node as TreeElement, place ? place.path : '', known);
  }
}

function packLists(outboxes: Outboxes): void {
  const put: Put = (element, path, value) => {
    const place = placeOf(element);
    if (place) outboxOf(outboxes, place.sink).patch[place.path + path] = value;
  };
  const { lists } = journal;
  journal.lists = [];
  lists.sort((a, b) => depthOf(a) - depthOf(b));
  for (const list of lists) {
    if (list === list.ownerDocument.root) packRoot(list, outboxes, put);
    else packList(list, put);
  }
}

const depthOf = (list: TreeElement): number => (list.parentNode ? depthOf(list.parentNode) + 1 : 0);

/** A page whose root is one block holds it as `r`; anything else stands in the fragment template `$`, from then on. */
function packRoot(root: TreeElement, outboxes: Outboxes, put: Put): void {
  const document = root.ownerDocument;
  const only = root.firstChild;
  const send = (held: NodeData): void => {
    if (!document.sink) return;
    const outbox = outboxOf(outboxes, document.sink);
    outbox.patch.r = held;
    outbox.first = document.takeFirst();
  };
  root.isListDirty = false;
  if (root.chunks) packList(root, put);
  else if (only instanceof TreeElement && !only.nextSibling) {
    if (document.rootBlock === only && only.carried !== 0) return;
    document.rootBlock = only;
    prepare(only, '');
    send(only.held);
  } else if (only || document.rootBlock || document.first) {
    document.rootBlock = null;
    root.held.t = '$';
    root.carried = currentEpoch();
    packList(root, put);
    send(root.held);
  }
}

function packHoles(outboxes: Outboxes): void {
  const { holes } = journal;
  journal.holes = [];
  for (const node of holes) {
    const { before } = node;
    node.before = null;
    const place = before && placeOf(node);
    if (!place) continue;
    const { patch } = outboxOf(outboxes, place.sink);
    for (const name in before) {
      const value = node.held[name];
      if (before[name] === value || (parts.counts && parts.counts.isToldByList(node as TreeElement, name))) continue;
      patch[`${place.path}.${name}`] = value;
    }
  }
}

function commit(outboxes: Outboxes, done?: () => void): void {
  const calls: { readonly sink: Sink; readonly patch: Patch }[] = [];
  for (const { sink, before, patch: own, first } of outboxes) {
    const isWaiting = done && first && isEmpty(before);
    if (!isEmpty(before)) calls.push({ sink, patch: before });
    for (const patch of splitPatch(first ? diffFirstData(first, own.r as NodeData) : own)) {
      // An empty patch waits for the view that the first data makes.
      if (isWaiting || !isEmpty(patch)) calls.push({ sink, patch });
    }
  }
  let open = calls.length;
  if (open === 0 && done) done();
  const settle = done && (() => --open === 0 && done());
  for (const { sink, patch } of calls) sink.commit(patch, settle);
}

function isEmpty(patch: Patch): boolean {
  for (const _ in patch) return false;
  return true;
}
