// Props whose values a host takes in another form: routes as addresses, HTML as nodes. What the source tells is converted by the build; for the rest a
// module asks for the part of the runtime that does it.
import type { Dialect } from '../core/dialect.ts';
import type { PropSpec } from '../core/primitives.table.ts';
import type { AttributeValue } from './attributes.ts';
import type { ConstantValue } from './constant.ts';
import type { Draft } from './draft.ts';
import { specOf } from './html-tags.table.ts';
import type { RuntimeName } from './runtime-import.ts';

/** Converts a value; and, as the second, whatever a spread sets. */
type Converters = readonly [one: RuntimeName, spread: RuntimeName];

function convertersOf(spec: PropSpec | undefined, dialect: Dialect): Converters | undefined {
  if (spec?.isRoute && dialect.pageUrl) return ['pageAddress', 'pageAddresses'];
  return spec?.isMarkup && dialect.markup ? ['markup', 'markups'] : undefined;
}

export const converterOf = (spec: PropSpec | undefined, dialect: Dialect): RuntimeName | undefined =>
  convertersOf(spec, dialect)?.[0];

/** What modules with generic elements of a tag ask for. */
export const spreadConverters = (tag: string, dialect: Dialect): RuntimeName[] =>
  Object.values(specOf(tag, dialect).props).flatMap((spec) => convertersOf(spec, dialect)?.[1] ?? []);

/** A value that the source tells, as the host takes it. */
export function converted(
  { addressOf, dialect, reporter }: Draft,
  spec: PropSpec | undefined,
  value: AttributeValue,
  offset: number,
): AttributeValue {
  if (value.kind !== 'constant' || typeof value.value !== 'string' || !value.value) return value;
  if (spec?.isMarkup && dialect.markup)
    return { kind: 'constant', value: dialect.markup(value.value) as ConstantValue };
  if (!spec?.isRoute) return value;
  const { url, hint } = addressOf(value.value);
  if (url === undefined) reporter.report('SP3001', { route: value.value.split('?')[0], hint }, offset);
  return { kind: 'constant', value: url };
}
