// The template of a generic one-tag element: a hole for every prop, named as the prop, and every event.
import type { BlockElement, BlockEvent, HoleRef } from '../core/block.ts';
import { commonEvents, commonProps, type PropSpec } from '../core/primitives.table.ts';
import { specOf } from './html-tags.table.ts';

/** What the host must see while a hole of this prop is unset; left out when that is ''. */
export const unsetOf = (spec: PropSpec | undefined): Pick<HoleRef, 'unset'> =>
  spec?.default === undefined || spec.default === '' ? {} : { unset: spec.default };

/** Events of a generic element are told apart by type alone. */
const noIndex = -1;

export function genericElement(tag: string): BlockElement {
  const spec = specOf(tag);
  const props: Record<string, readonly HoleRef[]> = {};
  for (const [name, prop] of Object.entries({ ...commonProps, ...spec.props })) {
    props[name] = [{ hole: name, ...unsetOf(prop) }];
  }
  const events: BlockEvent[] = [...spec.events, ...commonEvents].map((event) => ({
    type: event.slice(2).toLowerCase(),
    index: noIndex,
    isCatch: false,
  }));
  return { kind: 'element', tag, props, events, children: spec.isVoid ? [] : [{ kind: 'slot', name: 'A' }] };
}
