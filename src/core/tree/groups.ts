// What a group reports of its parts: radios, and boxes where the host tells nothing of a single one. Parts may stand in blocks of their own.
import { dispatch } from './dispatch.ts';
import { targetOf, valueOf } from './event-targets.ts';
import { reported } from './live.ts';
import { parts } from './parts.ts';
import type { TreeElement } from './element.ts';
import type { BlockMeta, GroupedField } from '../block.ts';

/** Adds this part to the tree. Idempotent. */
export const groupedFields = (): void => {
  parts.group = (group, index, value) =>
    tell(group, index, Array.isArray(value) ? 1 : 0, ([] as unknown[]).concat(value).map(String));
};

/** @param index the event element whose parts are meant, '' for all of the block */
function tell(element: TreeElement, index: number | '', isMany: 0 | 1, values: readonly string[]): void {
  const { meta } = element;
  for (const field of meta.grouped || [])
    if (field[4] === isMany && isInside(meta, field[2], index)) tellField(element, field, values);
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 1) continue;
    const inner = child as TreeElement;
    const around = meta.up && meta.up[inner.slot || 'A'];
    if (isInside(meta, around, index)) tell(inner, '', isMany, values);
  }
}

function isInside({ up }: BlockMeta, from: number | '' | undefined, index: number | ''): boolean {
  if (index === '') return true;
  let at = from;
  while (at !== undefined && at !== '' && at !== index) at = up && up[at];
  return at === index;
}

/** A field's own `change` is said by us where the host says the group's alone. */
function tellField(element: TreeElement, [hole, own, , index]: GroupedField, values: readonly string[]): void {
  const value = String(valueOf(element, own));
  const checked = values.includes(value);
  const { [hole]: live } = element.live || {};
  const before = live && live.reported !== undefined ? live.reported : element.held[hole];
  reported(element, hole, checked, true);
  if (index === '' || Boolean(before) === checked) return;
  const target = targetOf({ element, index });
  dispatch(element.ownerDocument, {
    type: 'change',
    detail: { value: checked ? [value] : [] },
    timeStamp: 0,
    node: element.held.n!,
    index,
    target,
    currentTarget: target,
  });
}
