// What a value in text position is in the data. Engines print null, arrays and fractions differently, so all but whole numbers is
// made text here; nothing is ''.
import { HIDDEN } from '../hole-kind.ts';
import type { TreeElement } from './element.ts';

/** Looked up once: in a sandbox a global costs a call. */
const { isSafeInteger } = Number;

export function textData(value: unknown, element: TreeElement): string | number {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return isSafeInteger(value) ? value : String(value);
    case 'bigint':
      return String(value);
    case 'object':
      // A signal that held text holds a vnode or a list now: whoever renders the block gives it a slot.
      if (value !== null) element.ownerDocument.renderOwner(element);
      return '';
    default:
      return '';
  }
}

/** The same for a text whose being there shows the element around it: `true` where the text is empty, '' where there is none. */
export const fusedData = (value: unknown, element: TreeElement): unknown =>
  value === HIDDEN ? '' : textData(value, element) === '' ? true : textData(value, element);

let objectStyle = (_: object): string => '';

/** The runtime says how a style object becomes CSS text, where an app has one. */
export const onStyleObject = (toText: (style: object) => string): void => {
  objectStyle = toText;
};

/** A style: text already, but for a signal that holds an object. */
export const styleData = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? objectStyle(value) : value || '';
