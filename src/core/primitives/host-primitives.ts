// What a host says of the primitives: what it has beyond the shared tables, what it lacks, how it spells and means things. Data of build time.
import type { DefaultValue, EventSpec, PrimitiveSpec, PropSpec } from './spec.ts';

/** How an event of the host becomes ours, where names and details differ. */
export interface EventRule {
  /**
   * Key of our detail -> where it is in the host's: `videoDuration`, `centerLocation.latitude`; with `^` in the event object itself; with
   * `!!` as a boolean, with `+` as a number. The host's other keys stay; what is undefined is left out.
   */
  readonly keys?: Readonly<Record<string, string>>;
  /** Types that the event has on the host, besides the one that its name says. */
  readonly types?: readonly string[];
  /** A key that the host's detail must have: another event has the same type. */
  readonly has?: string;
  /** Values of a prop for which the rule is; '' where it is unset. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
}

export interface HostTag {
  /** Props and events that no shared table has. */
  readonly props?: Readonly<Record<string, PropSpec>>;
  readonly events?: Readonly<Record<string, EventSpec>>;
  /** Props and events of the shared table that it does not have. */
  readonly lacks?: readonly string[];
  /** Props and events that it takes over from other hosts. */
  readonly also?: readonly string[];
  /** Defaults that differ from the shared table's. */
  readonly defaults?: Readonly<Record<string, DefaultValue>>;
  /** Values of enumerated props beyond the shared table's. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Attributes and events that it calls otherwise: neutral name -> the host's, as it stands in a template. */
  readonly names?: Readonly<Record<string, string>>;
  /** By our event, lower-case. */
  readonly details?: Readonly<Record<string, EventRule>>;
  /** The tag around whose event tells of it, where it stands in one. */
  readonly reportedBy?: string;
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
