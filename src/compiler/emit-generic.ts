// The template of a generic one-tag element: a hole for every prop, named as the prop, and every event.
import type { BlockElement, BlockEvent, HoleRef } from '../core/block.ts';
import type { Dialect } from '../core/dialect.ts';
import { commonEvents, commonProps, type PropSpec } from '../core/primitives.table.ts';
import { specOf } from './html-tags.table.ts';

/** What the host must see while a hole of this prop is unset; left out when that is ''. */
export const unsetOf = (spec: PropSpec | undefined): Pick<HoleRef, 'unset'> =>
  spec?.default === undefined || spec.default === '' ? {} : { unset: spec.default };

/** Events of a generic element are told apart by type alone. */
const noIndex = -1;

/**
 * @param isReached whether the app may set a prop or an event that not every host has: its name stands somewhere in the app. The shared ones
 * are always there
 */
export function genericElement(tag: string, dialect: Dialect, isReached: (name: string) => boolean): BlockElement {
  const spec = specOf(tag, dialect);
  const common = spec.isBare ? { props: {}, events: {} } : { props: commonProps, events: commonEvents };
  const props: Record<string, readonly HoleRef[]> = {};
  const own = dialect.primitives.tags[tag];
  const isThere = (name: string): boolean =>
    !(own?.props && name in own.props) && !(own?.events && name in own.events) ? true : isReached(name);
  for (const [name, prop] of Object.entries({ ...common.props, ...spec.props })) {
    if (!isThere(name)) continue;
    props[name] = [{ hole: name, ...unsetOf(prop) }];
  }
  const events: BlockEvent[] = Object.keys({ ...spec.events, ...common.events })
    .filter(isThere)
    .map((event) => ({
      type: event.slice(2).toLowerCase(),
      index: noIndex,
      isCatch: false,
    }));
  return { kind: 'element', tag, props, events, children: spec.isVoid ? [] : [{ kind: 'slot', name: 'A' }] };
}
