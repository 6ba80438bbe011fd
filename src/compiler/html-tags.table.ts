// HTML elements on mini-program hosts: the host element that each becomes, and HTML's names for its props and events.
// Only what means the same on both sides; everything else is an error with a hint.
import type { Dialect } from '../core/dialect.ts';
import { specOn } from '../core/primitives/host-primitives.ts';
import { primitives, type PrimitiveSpec } from '../core/primitives.table.ts';

export interface HtmlTag {
  /** Neutral tag. */
  readonly tag: string;
  /** HTML attribute -> neutral prop. */
  readonly props?: Readonly<Record<string, string>>;
  /** HTML event prop -> neutral event prop. */
  readonly events?: Readonly<Record<string, string>>;
  /** What stands inside a void element: `<br>` is a text with a line break. */
  readonly text?: string;
}

const box: HtmlTag = { tag: 'view' };
const inline: HtmlTag = { tag: 'text' };

const field = {
  value: 'value',
  placeholder: 'placeholder',
  disabled: 'disabled',
  maxlength: 'maxLength',
  maxLength: 'maxLength',
  autofocus: 'focus',
  autoFocus: 'focus',
  name: 'name',
} as const;

const fieldEvents = { onChange: 'onInput' } as const;

const of = (tag: HtmlTag, names: string): Record<string, HtmlTag> =>
  Object.fromEntries(names.split(' ').map((name) => [name, tag]));

export const htmlTags: Readonly<Record<string, HtmlTag>> = {
  ...of(box, 'div section article main header footer nav aside p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd a'),
  ...of(box, 'figure figcaption blockquote address fieldset'),
  ...of(inline, 'span b strong i em small s u mark code time sub sup q cite kbd samp var abbr del ins pre'),
  label: { tag: 'label', props: { for: 'for' } },
  br: { tag: 'text', text: '\n' },
  img: { tag: 'image', props: { src: 'src', alt: 'aria-label' } },
  button: { tag: 'button', props: { disabled: 'disabled' } },
  input: { tag: 'input', props: { ...field, type: 'type' }, events: fieldEvents },
  textarea: { tag: 'textarea', props: field, events: fieldEvents },
};

/** `<input type="checkbox">`. */
export const htmlCheckbox: HtmlTag = {
  tag: 'checkbox',
  props: { value: 'value', checked: 'checked', disabled: 'disabled' },
};

/** `type` of an HTML input -> what the host's input is given. */
export const htmlInputTypes: Readonly<Record<string, string>> = {
  text: 'text',
  search: 'text',
  email: 'text',
  url: 'text',
  tel: 'number',
  number: 'digit',
};

/** Events of every HTML element. */
export const htmlEvents: Readonly<Record<string, string>> = { onClick: 'onTap' };

/** Host elements that take the place of HTML elements which mini-program hosts lack. */
export const htmlInstead: Readonly<Record<string, string>> = {
  form: 'Form, and a Button with formType',
  select: 'Picker',
  table: 'View with display: grid or flex',
  hr: 'View with a border',
  iframe: 'WebView',
  progress: 'Progress',
  script: 'an import',
  style: 'a CSS file',
};

const none: PrimitiveSpec = { doc: '', props: {}, events: {} };
const known = new WeakMap<Dialect, Map<string, PrimitiveSpec>>();

/** Props and events of a neutral tag, as a host has them. */
export function specOf(tag: string, dialect: Dialect): PrimitiveSpec {
  const specs = known.get(dialect) ?? new Map<string, PrimitiveSpec>();
  known.set(dialect, specs);
  const shared = (primitives as Readonly<Record<string, PrimitiveSpec>>)[tag] ?? none;
  const spec = specs.get(tag) ?? specOn(shared, dialect.primitives.tags[tag]);
  specs.set(tag, spec);
  return spec;
}
