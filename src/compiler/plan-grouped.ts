// Fields that the group around them reports, and the groups: which is which by the tables of primitives.
import type { BlockMeta, GroupedField, TemplateValue } from '../core/block.ts';
import type { Dialect } from '../core/dialect.ts';
import { type PrimitiveSpec, primitives } from '../core/primitives.table.ts';
import { genericHole } from '../core/hole-kind.ts';
import type { Draft } from './draft.ts';

/** The group that tells of a field's prop on this host, if one does: always, or where the field stands in one. */
function groupOf(tag: string, { props }: PrimitiveSpec, { primitives: { tags } }: Dialect) {
  const always = Object.values(props).find(({ live }) => live?.by !== undefined)?.live?.by;
  return { always, inside: tags[tag]?.reportedBy };
}

/** @param offset of the element in the source; undefined where only run time knows what is around it */
export function isGrouped(
  tag: string,
  spec: PrimitiveSpec,
  { dialect, isWithin }: Pick<Draft, 'dialect' | 'isWithin'>,
  offset: number | undefined,
): boolean {
  const { always, inside } = groupOf(tag, spec, dialect);
  return always !== undefined || (inside !== undefined && offset !== undefined && isWithin(offset, inside));
}

/** Tags that report what is chosen in them. */
const groups = new Set(
  Object.values(primitives as Readonly<Record<string, PrimitiveSpec>>).flatMap(({ props }) =>
    Object.values(props).flatMap(({ live }) => live?.by ?? []),
  ),
);

/** What a tag's event tells of the fields in it: the event, and the key of its detail that says what is chosen, '' where all begin anew. */
export function tellsOf(
  tag: string,
  { primitives: { tags } }: Dialect,
): readonly [event: string, key: string] | undefined {
  if (tag === 'form') return ['reset', ''];
  const isGroup = groups.has(tag) || Object.values(tags).some(({ reportedBy }) => reportedBy === tag);
  return isGroup ? ['change', 'value'] : undefined;
}

/** Whether a block or a tag needs to know of fields that begin anew. */
export const isReset = ({ live = [] }: BlockMeta): boolean =>
  live.some(([hole, , event]) => !hole && event === 'reset');

/** Only boxes have a word for several: theirs is the host's, not the shared table's. */
export const groupedField = (
  { props }: PrimitiveSpec,
  hole: string,
  value: TemplateValue | undefined,
  index: number | '',
): GroupedField => [hole, value ?? '', index, Object.values(props).some(({ live }) => live?.by !== undefined) ? 0 : 1];

/** The field of a generic element. */
export const genericGroupedField = (spec: PrimitiveSpec, prop: string): GroupedField =>
  groupedField(spec, genericHole(prop), [{ hole: genericHole('value') }], '');
