// Everything that all hosts together say of a primitive, as one list: for its types, its documentation and what a build tells an author.
import {
  commonEvents,
  commonProps,
  primitives,
  type EventSpec,
  type PrimitiveSpec,
  type PropSpec,
  type Tag,
} from '../core/primitives.table.ts';
import type { DefaultValue } from '../core/primitives/spec.ts';
import { type HostPrimitives, type HostTag, specOn } from '../core/primitives/host-primitives.ts';
import { hosts } from './registry.ts';

export interface Fact<Spec> {
  /** As authors write it: `hoverClass`, `onScroll`. */
  readonly name: string;
  readonly spec: Spec;
  /** Ids of the hosts that have it. */
  readonly hosts: readonly string[];
  /** Its default by host, where hosts differ. */
  readonly defaults?: Readonly<Record<string, DefaultValue>>;
  /** Values by host that not all hosts take. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Pages that say so, by host; a name where the fact has no page. */
  readonly sources: readonly string[];
}

export interface PrimitiveFacts {
  readonly tag: Tag;
  readonly spec: PrimitiveSpec;
  readonly hosts: readonly string[];
  readonly props: readonly Fact<PropSpec>[];
  readonly events: readonly Fact<EventSpec>[];
  /** Addresses of the tag's pages. */
  readonly pages: readonly string[];
}

interface Place {
  readonly id: string;
  readonly table: HostPrimitives;
}

const places: readonly Place[] = hosts
  .filter(({ isTarget }) => isTarget)
  .map(({ id, primitives: table }) => ({ id, table }));

/** Ids of the hosts that an app can be built for. */
export const targets: readonly string[] = places.map(({ id }) => id);

const tagOn = ({ table }: Place, tag: string): HostTag => table.tags[tag] ?? {};

const hasTag = ({ table }: Place, tag: string): boolean => !table.lacks.includes(tag);

function pageOf({ table: { pages, pageSuffix = '', tags } }: Place, tag: string): string[] {
  const address = pages && new URL((tags[tag]?.page ?? tag) + pageSuffix, pages).href;
  return address ? [address] : [];
}

/** The names that a host has, with what the host itself says of them. */
function namesOn<Spec extends { readonly source?: string }>(
  place: Place,
  tag: string,
  of: (spec: PrimitiveSpec) => Readonly<Record<string, Spec>>,
): Map<string, Spec | undefined> {
  const own = tagOn(place, tag);
  const names = new Map<string, Spec | undefined>(Object.entries(of(specOn(primitives[tag as Tag], own))));
  for (const name of own.also ?? []) if (!names.has(name)) names.set(name, undefined);
  return names;
}

function factsOf<Spec extends { readonly source?: string }>(
  tag: Tag,
  of: (spec: PrimitiveSpec) => Readonly<Record<string, Spec>>,
): Fact<Spec>[] {
  const byPlace = places
    .filter((place) => hasTag(place, tag))
    .map((place) => [place, namesOn(place, tag, of)] as const);
  const shared = of(primitives[tag]);
  const specs = new Map<string, Spec>(Object.entries(shared));
  for (const [, names] of byPlace)
    for (const [name, spec] of names) if (spec && !specs.has(name)) specs.set(name, spec);
  return [...specs].map(([name, spec]) => {
    const having = byPlace.filter(([, names]) => names.has(name));
    const said = having.flatMap(([place, names]) => {
      const own = names.get(name);
      return own ? [own.source ? [own.source] : pageOf(place, tag)] : [];
    });
    return {
      name,
      spec,
      hosts: having.map(([{ id }]) => id),
      sources: [...new Set(said.flat())],
      ...differences(name, spec, having),
    };
  });
}

/** What hosts say differently of a prop. */
function differences<Spec>(
  name: string,
  shared: Spec,
  having: readonly (readonly [Place, Map<string, Spec | undefined>])[],
): Pick<Fact<Spec>, 'defaults' | 'values'> {
  const props = having.map(([{ id }, names]) => [id, (names.get(name) ?? shared) as Partial<PropSpec>] as const);
  const { default: value, values = [] } = shared as Partial<PropSpec>;
  const defaults = props.flatMap(([id, own]) => (own.default === undefined ? [] : [[id, own.default] as const]));
  const more = props.flatMap(([id, own]) => {
    const extra = (own.values ?? []).filter((one) => !values.includes(one));
    return extra.length > 0 ? [[id, extra] as const] : [];
  });
  return {
    ...(defaults.some(([, own]) => own !== value) && { defaults: Object.fromEntries(defaults) }),
    ...(more.length > 0 && { values: Object.fromEntries(more) }),
  };
}

/** All that is known of a tag. */
export function primitiveFacts(tag: Tag): PrimitiveFacts {
  const having = places.filter((place) => hasTag(place, tag));
  return {
    tag,
    spec: primitives[tag],
    hosts: having.map(({ id }) => id),
    props: factsOf(tag, ({ props }) => props),
    events: factsOf(tag, ({ events }) => events),
    pages: having.flatMap((place) => pageOf(place, tag)),
  };
}

/** What every tag has. */
export const commonFacts = { props: commonProps, events: commonEvents };

/** The hosts that have a tag, or a prop or an event (`onScroll`) of it; [] when none has. */
export function hostsWith(tag: string, name?: string): readonly string[] {
  if (!Object.hasOwn(primitives, tag)) return [];
  return places
    .filter((place) => {
      if (!hasTag(place, tag)) return false;
      if (name === undefined) return true;
      const own = tagOn(place, tag);
      const { props, events } = specOn(primitives[tag as Tag], own);
      return name in props || name in events || (own.also?.includes(name) ?? false);
    })
    .map(({ id }) => id);
}

const placeOf = (host: string): Place | undefined => places.find(({ id }) => id === host);

/** Tags that a host does not have. */
export const lacksOf = (host: string): readonly string[] => placeOf(host)?.table.lacks ?? [];

/** Names, as authors write them, that a host lacks somewhere: tags' components, props and events. */
export function foreignNames(host: string): string[] {
  const missing = (Object.keys(primitives) as Tag[]).flatMap((tag) => {
    const { props, events, hosts: having } = primitiveFacts(tag);
    const names = [...props, ...events].filter((fact) => !fact.hosts.includes(host)).map(({ name }) => name);
    return having.includes(host) ? names : [componentName(tag)];
  });
  return [...new Set(missing)];
}

const componentName = (tag: string): string => tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Of every primitive, in the order of the tables. */
export const allPrimitiveFacts = (): {
  readonly targets: readonly string[];
  readonly facts: readonly PrimitiveFacts[];
} => ({
  targets,
  facts: (Object.keys(primitives) as Tag[]).map(primitiveFacts),
});
