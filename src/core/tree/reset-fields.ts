// The host takes the fields of a form back to where they began and tells nobody but the form. What the app says of a field holds: it is sent
// again. What a field that is the user's alone held is forgotten.
import { visitInside } from './inside.ts';
import { reported } from './live.ts';
import { parts } from './parts.ts';

/** Adds this part to the tree. Idempotent. */
export const resetFields = (): void => {
  parts.reset = (form, index) =>
    visitInside(form, index, (element, has) => {
      for (const [hole, at, , key] of element.meta.live || []) {
        if (!hole || !has(at) || (key !== 'value' && key !== 'checked')) continue;
        const live = element.live && element.live[hole];
        if (!live) continue;
        if (live.isControlled) reported(element, hole, otherThan(element.held[hole]), true);
        else {
          delete live.reported;
          delete element.held[hole];
        }
      }
    });
};

/** Where a field began is the host's to know: any other value than the app's has the app's sent. */
function otherThan(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value ? 0 : 1;
  return Array.isArray(value) ? (value.length > 0 ? [] : [0]) : value ? '' : ' ';
}
