// Ids and `data-*` of elements that an event reaches from further in: the host tells them only of the element that it delivers to.
import { parts } from './parts.ts';
import type { EventElement } from './document.ts';
import type { HoleRef, TemplateValue } from '../block.ts';
import type { EventTargetInfo } from '../host.ts';

/** Adds this part to the tree. Idempotent. */
export const eventTargets = (): void => {
  parts.targetOf = targetOf;
};

/** From what the element's template shows. */
export function targetOf({ element: { held, dataset, meta }, index }: EventElement): EventTargetInfo {
  const target = meta.targets && meta.targets[index];
  if (!target) return { id: String(held.id || ''), dataset: dataset || {} };
  const shown: Record<string, unknown> = {};
  for (const name in target.dataset) shown[name] = shownValue(held, target.dataset[name]!);
  return { id: target.id === undefined ? '' : String(shownValue(held, target.id)), dataset: shown };
}

/** A value of the template, with the values of its holes: one hole alone keeps its type, as on the hosts. */
export function shownValue(holes: Readonly<Record<string, unknown>>, value: TemplateValue): unknown {
  if (typeof value !== 'object') return value;
  const shown = value.map((part) => (typeof part === 'string' ? part : chosen(holes[part.hole], part)));
  return shown.length === 1 ? shown[0] : shown.join('');
}

const chosen = (value: unknown, { choices }: HoleRef): unknown => (choices ? choices[value ? 0 : 1] : value);
