// What a group reports of its parts: radios, and boxes where the host tells nothing of a single one. Parts may stand in blocks of their own.
import { dispatch } from './dispatch.ts';
import { shownValue, targetOf } from './event-targets.ts';
import { visitInside } from './inside.ts';
import { reported } from './live.ts';
import { parts } from './parts.ts';
import type { TreeElement } from './element.ts';
import type { GroupedField } from '../block.ts';

/** Adds this part to the tree. Idempotent. */
export const groupedFields = (): void => {
  parts.group = (group, index, value) => {
    const values = ([] as unknown[]).concat(value).map(String);
    visitInside(group, index, (element, has) => {
      for (const field of element.meta.grouped || [])
        if (field[3] === (Array.isArray(value) ? 1 : 0) && has(field[2])) tell(element, field, values);
    });
  };
};

/** A field's own `change` is said by us where the host says the group's alone. */
function tell(element: TreeElement, [hole, own, index]: GroupedField, values: readonly string[]): void {
  const value = String(shownValue(element.held, own));
  const checked = values.includes(value);
  const { [hole]: live } = element.live || {};
  const before = live && live.reported !== undefined ? live.reported : element.held[hole];
  reported(element, hole, checked, true);
  if (Boolean(before) === checked) return;
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
