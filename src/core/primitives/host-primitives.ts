// What a host says of the primitives: what it has beyond the shared tables, what it lacks, how it spells and means things. Data of build time.
import type { EventSpec, PrimitiveSpec, PropSpec } from './spec.ts';

export interface HostTag {
  /** Props and events that no shared table has. */
  readonly props?: Readonly<Record<string, PropSpec>>;
  readonly events?: Readonly<Record<string, EventSpec>>;
  /** Props and events of the shared table that it does not have. */
  readonly lacks?: readonly string[];
  /** Props and events that it takes over from other hosts. */
  readonly also?: readonly string[];
  /** Defaults that differ from the shared table's. */
  readonly defaults?: Readonly<Record<string, string | number | boolean>>;
  /** Values of enumerated props beyond the shared table's. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Attributes and events that it calls otherwise: neutral name -> the host's, as it stands in a template. */
  readonly names?: Readonly<Record<string, string>>;
  /** The host's name of the tag. */
  readonly tag?: string;
  /** Path of the tag's page in the host's documentation. Default: the tag. */
  readonly page?: string;
}

export interface HostPrimitives {
  /** Address of the host's documentation of tags, before the page's path; '' where there is none. */
  readonly pages: string;
  /** What comes behind the path. */
  readonly pageSuffix?: string;
  /** Tags of the shared tables that it does not have. */
  readonly lacks: readonly string[];
  readonly tags: Readonly<Record<string, HostTag>>;
}

/** A tag as one host has it. */
export function specOn(spec: PrimitiveSpec, own: HostTag = {}): PrimitiveSpec {
  const { lacks = [], defaults = {}, values = {} } = own;
  const has = ([name]: readonly [string, unknown]): boolean => !lacks.includes(name);
  const withDefault = ([name, prop]: readonly [string, PropSpec]): [string, PropSpec] => {
    const value = defaults[name];
    const more = values[name];
    return [
      name,
      {
        ...prop,
        ...(value !== undefined && { default: value }),
        ...(more && { values: [...(prop.values ?? []), ...more] }),
      },
    ];
  };
  return {
    ...spec,
    props: Object.fromEntries(
      Object.entries({ ...spec.props, ...own.props })
        .filter(has)
        .map(withDefault),
    ),
    events: Object.fromEntries(Object.entries({ ...spec.events, ...own.events }).filter(has)),
  };
}
