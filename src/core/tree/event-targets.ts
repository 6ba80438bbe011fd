// Ids and `data-*` of elements that an event reaches from further in: the host tells them only of the element that it delivers to.
import { parts } from './parts.ts';
import type { EventElement } from './document.ts';
import type { TreeElement } from './element.ts';
import type { BlockTarget, HoleRef, TemplateValue } from '../block.ts';
import type { EventTargetInfo } from '../host.ts';

/** Adds this part to the tree. Idempotent. */
export const eventTargets = (): void => {
  parts.targetOf = targetOf;
};

/** From what the element's template shows. */
export function targetOf({ element, index }: EventElement): EventTargetInfo {
  if (index === '') return { id: String(element.held.id || ''), dataset: element.dataset || {} };
  const { targets } = element.meta;
  const { id, dataset }: BlockTarget = (targets && targets[index]) || {};
  const shown: Record<string, unknown> = {};
  for (const name in dataset) shown[name] = valueOf(element, dataset[name]!);
  return { id: id === undefined ? '' : String(valueOf(element, id)), dataset: shown };
}

/** A value of the template: one hole alone keeps its type, as on the hosts. */
export function valueOf({ held }: TreeElement, value: TemplateValue): unknown {
  if (typeof value !== 'object') return value;
  const shown = value.map((part) => (typeof part === 'string' ? part : chosen(held[part.hole], part)));
  return shown.length === 1 ? shown[0] : shown.join('');
}

const chosen = (value: unknown, { choices }: HoleRef): unknown => (choices ? choices[value ? 0 : 1] : value);
