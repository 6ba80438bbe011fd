// Where compat's Suspense keeps what it hides. It asks the global `document` for an element, which mini-program hosts do not have: the
// build puts this in its place.
import { TreeDocument, type TreeElement } from '../core/tree/index.ts';

/** An element outside of every page. What is rendered into it is sent to nobody until it comes back. */
export const createParking = (): TreeElement =>
  new TreeDocument({ rekeyMoved: false, templateCopies: undefined }, null).createElement('#parked');
