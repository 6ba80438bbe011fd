// The template of a generic one-tag element: a hole for every prop, named as the prop, and every event.
import type { BlockElement, BlockEvent, BlockMeta, HoleRef } from '../core/block.ts';
import type { Dialect } from '../core/dialect.ts';
import { GENERIC_ELEMENT } from '../core/event-method.ts';
import { genericHole } from '../core/hole-kind.ts';
import { commonEvents, commonProps, type PropSpec } from '../core/primitives.table.ts';
import { genericGroupedField, tellsOf } from './plan-grouped.ts';
import { neutralRules } from './event-rules.ts';
import { specOf } from './html-tags.table.ts';

/** What the host must see while a hole of this prop is unset; left out when that is ''. */
export function unsetOf(spec: PropSpec | undefined): Pick<HoleRef, 'unset'> {
  if (spec?.default !== undefined) return spec.default === '' ? {} : { unset: spec.default };
  if (spec?.type === 'array') return { unset: [] };
  return spec?.type === 'object' ? { unset: null } : {};
}

/**
 * @param isReached whether a name stands somewhere in the app. Asked for what few elements have: props and events of one host, and
 * props without a default, which an engine must not see before they are set
 */
export function genericElement(tag: string, dialect: Dialect, isReached: (name: string) => boolean): BlockElement {
  const spec = specOf(tag, dialect);
  const common = spec.isBare ? { props: {}, events: {} } : { props: commonProps, events: commonEvents };
  const own = dialect.primitives.tags[tag];
  const isThere = ([name, { default: value, type }]: readonly [string, Partial<PropSpec>]): boolean => {
    const isOwn = Object.hasOwn({ ...own?.props, ...own?.events }, name);
    return (
      Object.hasOwn({ ...common.props, ...common.events }, name) ||
      (!isOwn && (type === undefined || value !== undefined)) ||
      isReached(name)
    );
  };
  const props = Object.entries({ ...common.props, ...spec.props })
    .filter(isThere)
    .map(([name, prop]) => [name, [{ hole: genericHole(name), ...unsetOf(prop) }]] as const);
  const events = Object.entries({ ...spec.events, ...common.events })
    .filter(isThere)
    .map(([event]): BlockEvent => ({ type: event.slice(2).toLowerCase(), index: GENERIC_ELEMENT, isCatch: false }));
  const children: BlockElement['children'] = spec.isVoid ? [] : [{ kind: 'slot', name: 'A' }];
  return { kind: 'element', tag, props: Object.fromEntries(props), events, children };
}

/**
 * What the tree must know of the generic elements of a tag: the props that the host changes, and those that Preact must hand over as they are,
 * because it takes `false` for "unset" otherwise.
 */
export function genericFacts(tag: string, dialect: Dialect): { meta: BlockMeta; names: string[] } {
  const spec = specOf(tag, dialect);
  const props = Object.entries(spec.props);
  const live = props.flatMap(([name, { live: report }]) =>
    // Scrolling is reported to those who listen only.
    report && report.event !== 'scroll'
      ? [
          report.by === undefined
            ? ([genericHole(name), '', report.event, report.detail] as const)
            : ([genericHole(name), '', '', 'checked'] as const),
        ]
      : [],
  );
  const tells = tellsOf(tag, dialect);
  if (tells) live.push(['', '', ...tells]);
  const grouped = props.flatMap(([name, { live: report }]) =>
    report?.by === undefined ? [] : [genericGroupedField(spec, name)],
  );
  const names = props
    .filter(([, spec]) => spec.live !== undefined || spec.default === true)
    .map(([name]) => genericHole(name));
  const events = Object.keys(specOf(tag, dialect).events).map((name) => name.slice(2).toLowerCase());
  const rules = neutralRules(dialect, tag, events, undefined);
  return {
    meta: {
      ...(live.length > 0 && { live }),
      ...(grouped.length > 0 && { grouped }),
      ...(rules && { as: { '': rules } }),
    },
    names,
  };
}
