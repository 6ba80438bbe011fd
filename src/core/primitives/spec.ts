// What the tables of primitives say about a tag, a prop, an event. Build time only: none of this is shipped to a device.

/** `any`: a value of several types, which the host takes as it is. */
export type PropType = 'string' | 'number' | 'boolean' | 'array' | 'object' | 'any';

export type Unit = 'px' | 'rpx' | 'ms' | 's' | '%' | 'deg' | 'bit/s' | 'rows' | 'characters' | 'screens' | 'times';

/** A prop that the host changes by itself. */
export interface LiveSpec {
  /** The event that reports the change, and the key of its neutral `detail` that holds the new value. */
  readonly event: string;
  readonly detail: string;
  /** The tag around whose event it is, where the element has none of its own: a radio is reported by its group. */
  readonly by?: string;
}

export type DefaultValue = string | number | boolean | readonly number[];

export interface PropSpec {
  readonly type: PropType;
  /** What the prop is for, in one line. */
  readonly doc: string;
  /** The value that an engine uses when the prop is unset. A dynamic prop that may be unset always carries it. */
  readonly default?: DefaultValue;
  /** All values that it takes. */
  readonly values?: readonly string[];
  /** Its TypeScript type, where `type` and `values` do not say enough. */
  readonly ts?: string;
  readonly unit?: Unit;
  readonly live?: LiveSpec;
  /** A route of the app: a host whose pages have addresses of their own gets the page's. */
  readonly isRoute?: boolean;
  /** HTML, or nodes: a host that takes no text gets the nodes. */
  readonly isMarkup?: boolean;
  /** Where the fact is from, if not from the host's page of the tag. */
  readonly source?: string;
}

export interface EventSpec {
  /** When it comes, in one line. */
  readonly doc: string;
  /** TypeScript type of `detail`; without it the detail is empty. */
  readonly detail?: string;
  readonly source?: string;
}

export interface PrimitiveSpec {
  /** What the tag is, in one line. */
  readonly doc: string;
  readonly props: Readonly<Record<string, PropSpec>>;
  /** Event props beyond the common ones, e.g. `onScrollToLower`. */
  readonly events: Readonly<Record<string, EventSpec>>;
  /** The host keeps state of its own in it (typed text, scroll offset, playback). */
  readonly stateful?: boolean;
  /** Takes no children. */
  readonly isVoid?: boolean;
  /** The only host element that may stand directly inside; no text either. */
  readonly only?: string;
  /** The only host element that may stand inside beside texts. */
  readonly holds?: string;
  /** Texts are not shown directly inside. */
  readonly holdsElements?: boolean;
  /** The tag directly around. */
  readonly parent?: string;
  /** What stands inside belongs to it: the host does not find it through a boundary. */
  readonly isWhole?: boolean;
  /** Words of the language of templates rather than a box: it takes none of the common props and events. */
  readonly isBare?: boolean;
}

type Rest = Pick<PropSpec, 'unit' | 'live' | 'ts' | 'isRoute' | 'source'>;
type Optional = Rest & Pick<PropSpec, 'isMarkup'> & Pick<PropSpec, 'default'>;

export const flag = (value: boolean, doc: string, rest: Rest = {}): PropSpec => ({
  type: 'boolean',
  default: value,
  doc,
  ...rest,
});

export const text = (value: string, doc: string, rest: Rest = {}): PropSpec => ({
  type: 'string',
  default: value,
  doc,
  ...rest,
});

/** A text without a default: unset is something else than ''. */
export const optionalText = (doc: string, rest: Rest = {}): PropSpec => ({ type: 'string', doc, ...rest });

export const number = (value: number, doc: string, rest: Rest = {}): PropSpec => ({
  type: 'number',
  default: value,
  doc,
  ...rest,
});

/** A number without a default: the host has no value for it until it is set. */
export const optionalNumber = (doc: string, rest: Rest = {}): PropSpec => ({ type: 'number', doc, ...rest });

/** @param values with blanks between them; a value with blanks of its own goes through `values` */
export const oneOf = (values: string, value: string, doc: string, rest: Rest = {}): PropSpec => ({
  type: 'string',
  values: values.split(' '),
  default: value,
  doc,
  ...rest,
});

export const array = (ts: string, doc: string, rest: Optional = {}): PropSpec => ({ type: 'array', ts, doc, ...rest });

export const object = (ts: string, doc: string, rest: Rest = {}): PropSpec => ({ type: 'object', ts, doc, ...rest });

export const any = (ts: string, doc: string, rest: Optional = {}): PropSpec => ({ type: 'any', ts, doc, ...rest });

export const event = (doc: string, detail?: string): EventSpec => (detail === undefined ? { doc } : { doc, detail });

/** A name that the form gives the value when it is submitted. */
export const fieldName = optionalText('Key of the value in what a Form submits.');

export const hover = (hoverClass: string, start: number, stay: number) => ({
  hoverClass: text(hoverClass, 'Class while pressed; `none` for no effect.'),
  hoverStopPropagation: flag(false, 'Elements around do not look pressed as well.'),
  hoverStartTime: number(start, 'Time until the class is set.', { unit: 'ms' }),
  hoverStayTime: number(stay, 'Time that the class stays after release.', { unit: 'ms' }),
});
