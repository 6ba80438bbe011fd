// What Storybook knows of a primitive's props: from the same table that makes their types. Without it there would be none, since the web's
// primitives are only one of their forms.
import type { ArgTypes, InputType } from 'storybook/internal/types';
import * as components from '../components/primitives/index.ts';
import {
  commonEvents,
  commonProps,
  tagOf,
  type EventSpec,
  type PropSpec,
  type Tag,
} from '../src/core/primitives.table.ts';
import { primitiveFacts, targets, type Fact, type PrimitiveFacts } from '../src/hosts/primitive-facts.ts';

const tags = new Map<unknown, Tag>(
  Object.entries(components).map(([name, component]) => [component, tagOf(name) as Tag]),
);

/** The facts of a primitive's component; undefined for other components. */
export function factsOf(component: unknown): PrimitiveFacts | undefined {
  const tag = tags.get(component);
  return tag === undefined ? undefined : primitiveFacts(tag);
}

const only = (hosts: readonly string[]): string =>
  hosts.length === targets.length ? '' : ` *Only on ${hosts.join(' and ')}.*`;

export const typeText = (
  { type, ts, values }: PropSpec,
  more: Readonly<Record<string, readonly string[]>> = {},
): string => {
  const all = [...new Set([...(values ?? []), ...Object.values(more).flat()])];
  return ts ?? (all.length > 0 ? all.map((value) => `'${value}'`).join(' | ') : type);
};

export const defaultText = ({ spec: { default: value, unit }, defaults = {} }: Fact<PropSpec>): string => {
  const suffix = unit === undefined || unit === 'times' ? '' : ` ${unit}`;
  const shown = (one: unknown): string =>
    one === '' ? "''" : `${String(one)}${typeof one === 'number' ? suffix : ''}`;
  const others = Object.entries(defaults).filter(([, own]) => own !== value);
  const own = value === undefined ? [] : [shown(value)];
  return [...own, ...others.map(([host, one]) => `${host}: ${shown(one)}`)].join('; ');
};

function control({ type, values }: PropSpec): InputType {
  if (values) return { control: 'select', options: [...values] };
  if (type === 'boolean' || type === 'number') return { control: type };
  return { control: type === 'string' ? 'text' : 'object' };
}

function propType(fact: Fact<PropSpec>): InputType {
  const { name, spec, hosts, values } = fact;
  const defaultValue = defaultText(fact);
  return {
    name,
    description: spec.doc + only(hosts),
    type: {
      name: spec.type === 'any' || spec.type === 'array' ? 'other' : spec.type,
      value: typeText(spec, values),
    } as InputType['type'],
    ...control(spec),
    table: {
      category: 'Props',
      type: { summary: typeText(spec, values) },
      ...(defaultValue && { defaultValue: { summary: defaultValue } }),
    },
  };
}

const eventType = ({ name, spec, hosts }: Fact<EventSpec>): InputType => ({
  name,
  description: spec.doc + only(hosts),
  control: false,
  table: {
    category: 'Events',
    type: { summary: spec.detail ? `(event: SampanEvent<${spec.detail}>) => void` : '(event: SampanEvent) => void' },
  },
});

const shared = <Spec>(specs: Readonly<Record<string, Spec>>): Fact<Spec>[] =>
  Object.entries(specs).map(([name, spec]) => ({ name, spec, hosts: targets, sources: [] }));

const inCategory = (category: string, types: readonly InputType[]): InputType[] =>
  types.map((type) => ({ ...type, control: false, table: { ...type.table, category } }));

/** For `parameters.docs.extractArgTypes`. */
export function extractArgTypes(component: unknown): ArgTypes | null {
  const facts = factsOf(component);
  if (!facts) return null;
  const types = [
    ...facts.props.map(propType),
    ...facts.events.map(eventType),
    ...(facts.spec.isBare
      ? []
      : inCategory('Of every element', [...shared(commonProps).map(propType), ...shared(commonEvents).map(eventType)])),
  ];
  return Object.fromEntries(types.map((type) => [type.name, type])) as ArgTypes;
}

/** What a playground starts with: every default, but for what the host changes by itself. */
export const defaultArgs = (component: unknown): Record<string, unknown> =>
  Object.fromEntries(
    (factsOf(component)?.props ?? [])
      .filter(({ spec, hosts }) => spec.default !== undefined && !spec.live && hosts.length === targets.length)
      .map(({ name, spec }) => [name, spec.default]),
  );

/** For `parameters.docs.extractComponentDescription`. */
export function extractComponentDescription(component: unknown): string {
  const facts = factsOf(component);
  return facts ? facts.spec.doc + only(facts.hosts) : '';
}
