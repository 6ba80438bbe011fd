// Template values as dialects put them together when they reshape an element.
import { GENERIC_ELEMENT } from '../../core/event-method.ts';
import type { BlockElement, HoleRef, TemplateValue } from '../../core/block.ts';

/** A value as parts, to be joined with others. */
export const partsOf = (value: TemplateValue | undefined): readonly (string | HoleRef)[] => {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [String(value)];
};

/** A generic one-tag element, which has a hole for every prop: that a prop stands there does not say that it is set. */
export const isGeneric = (element: BlockElement): boolean =>
  element.events.some(({ index }) => index === GENERIC_ELEMENT);
