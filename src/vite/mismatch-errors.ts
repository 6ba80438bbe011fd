// Differences from a schema as coded errors with a place and a hint.
import { SampanError } from '../core/errors.ts';
import type { Location } from '../core/location.ts';
import { hintFor } from './did-you-mean.ts';
import type { KeyPath, Mismatch } from './value-schema.ts';

/** @param placeOf where the key path stands in the author's file: at the key itself for `wantsKey`, else at its value. */
export function mismatchErrors(
  mismatches: readonly Mismatch[],
  where: string,
  placeOf: (path: KeyPath, wantsKey: boolean) => Location,
): SampanError[] {
  return mismatches.map((mismatch) => {
    const { path } = mismatch;
    if (mismatch.kind === 'type') {
      const { expected, actual } = mismatch;
      return new SampanError('SP1003', { key: path.join('.') || where, where, expected, actual }, placeOf(path, false));
    }
    const key = String(path.at(-1));
    const parent = path.slice(0, -1).join('.');
    const detail = { key, where: parent ? `${where}, ${parent}` : where, hint: hintFor(key, mismatch.known, 'keys') };
    return new SampanError('SP1002', detail, placeOf(path, true));
  });
}
