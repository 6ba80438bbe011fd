// What an attribute name on a host element means: a prop, an event, or a mistake with a hint.
import type { Dialect } from '../core/dialect.ts';
import type { NativeTarget } from '../core/native.ts';
import { nearest } from '../core/nearest.ts';
import { commonEvents, commonProps, type PrimitiveSpec, type PropSpec } from '../core/primitives.table.ts';
import type { SvgImage } from './svg-image.ts';
import { htmlEvents, htmlInputTypes, type HtmlTag, specOf } from './html-tags.table.ts';

/** A host element as the author named it. */
export interface HostTag {
  /** Neutral tag: `view`. */
  readonly tag: string;
  /** As the source has it: `View`, `div`. For messages. */
  readonly name: string;
  /** Set when the author wrote HTML. */
  readonly html?: HtmlTag;
  /** Not an element of any host, and reported as such: what it holds is not checked. */
  readonly isUnknown?: boolean;
  /** A static svg, shown by an image. */
  readonly svg?: SvgImage;
  /** A custom component of the host's own. */
  readonly native?: NativeTarget;
}

export type PropName =
  | { readonly kind: 'prop'; readonly prop: string; readonly spec: PropSpec | undefined }
  /** `name` without `on` and `Catch`, in the author's case: `ScrollToLower`. */
  | { readonly kind: 'event'; readonly name: string; readonly isCatch: boolean }
  | { readonly kind: 'unknown'; readonly hint: string };

const aliases: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };
const isFree = (name: string): boolean => /^(?:data|aria)-./.test(name);

export function resolveProp(host: HostTag, written: string, dialect: Dialect): PropName {
  const name = aliases[written] ?? written;
  if (isFree(name)) return freeProp(name);
  const spec = specOf(host.tag, dialect);
  const event = resolveEvent(host, name, spec);
  if (event) return event;
  const prop = host.html ? (host.html.props?.[name] ?? name) : name;
  if (isFree(prop)) return freeProp(prop);
  const isCommon = !spec.isBare && Object.hasOwn(commonProps, prop);
  const isKnown = isCommon || (Object.hasOwn(spec.props, prop) && (!host.html || prop in knownOf(host.html)));
  if (isKnown) return { kind: 'prop', prop, spec: isCommon ? commonProps[prop] : spec.props[prop] };
  return { kind: 'unknown', hint: propHint(host, written, spec) };
}

/** `data-n` and `data-k` say to the runtime which node and which element an event comes from. */
function freeProp(written: string): PropName {
  // As HTML takes it, so that handlers find it by one name on every host.
  const name = written.toLowerCase();
  if (name !== 'data-n' && name !== 'data-k') return { kind: 'prop', prop: name, spec: undefined };
  return { kind: 'unknown', hint: `Sampan uses ${name} itself: choose another name.` };
}

/** Neutral props that an HTML tag can set. */
const knownOf = (html: HtmlTag): Record<string, true> =>
  Object.fromEntries(Object.values(html.props ?? {}).map((prop) => [prop, true]));

/** HTML's names on an element that has others here, for what only run time brings; of an input's `type` the values, too. */
export function htmlNames({
  tag,
  html,
}: HostTag): Readonly<Record<string, string | Record<string, string>>> | undefined {
  if (!html) return undefined;
  const all = { ...htmlEvents, ...html.events, ...html.props, ...(html.props?.for && { htmlFor: 'for' }) };
  const others = Object.entries(all).filter(([name, prop]) => name !== prop && !isFree(prop));
  return {
    ...Object.fromEntries(others),
    ...(tag === 'input' && { type: { ...htmlInputTypes, password: 'password' } }),
  };
}

function resolveEvent(host: HostTag, written: string, spec: PrimitiveSpec): PropName | undefined {
  if (!/^on[A-Z]/.test(written)) return undefined;
  const name = host.html ? (host.html.events?.[written] ?? htmlEvents[written] ?? written) : written;
  const isCatch = name.endsWith('Catch');
  const base = isCatch ? name.slice(0, -'Catch'.length) : name;
  const isCommon = !spec.isBare && Object.hasOwn(commonEvents, base);
  if (!isCommon && (isCatch || !Object.hasOwn(spec.events, base))) return undefined;
  return { kind: 'event', name: base.slice(2), isCatch };
}

/** Names that this element takes, as the author would write them. */
function namesOf({ html }: HostTag, spec: PrimitiveSpec): string[] {
  const own = html ? Object.keys(html.props ?? {}) : Object.keys(spec.props);
  const events = html ? [...Object.keys(htmlEvents), ...Object.keys(html.events ?? {})] : [];
  const common = spec.isBare
    ? []
    : [...Object.keys(commonProps), ...Object.keys(commonEvents).flatMap((event) => [event, `${event}Catch`])];
  return [...common, ...own, ...events, ...Object.keys(spec.events)];
}

const htmlHints: Readonly<Record<string, string>> = {
  defaultChecked: 'Use checked and onChange.',
  defaultValue: 'Use value and onInput.',
  href: 'Use onTap={() => navigate(…)}.',
  onClick: 'Use onTap.',
  onDblClick: 'Count taps in onTap.',
  onDoubleClick: 'Count taps in onTap.',
  readOnly: 'Use disabled.',
  onSubmit: 'Use Form.',
  onScroll: 'Use a ScrollView.',
};

function propHint(host: HostTag, written: string, spec: PrimitiveSpec): string {
  const close = nearest(written, namesOf(host, spec));
  if (htmlHints[written]) return htmlHints[written];
  return close && close !== written ? `Did you mean ${close}?` : 'Remove it, or use a data- attribute.';
}
