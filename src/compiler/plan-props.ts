// The attributes of one element of a block: props for the template, events, and the holes that they need.
import type { BlockEvent, BlockTarget, TemplateValue } from '../core/block.ts';
import { camelCase } from '../core/camel-case.ts';
import { commonEvents, type LiveSpec, type PrimitiveSpec, type PropSpec } from '../core/primitives.table.ts';
import type { Attribute, AttributeValue, ElementAttributes } from './attributes.ts';
import { converted } from './converted.ts';
import { constantCode, type Draft, guarded } from './draft.ts';
import { neutralRules } from './event-rules.ts';
import { planNativeProps } from './plan-native.ts';
import { noteForeignProp } from './foreign-names.ts';
import { htmlInputTypes, specOf } from './html-tags.table.ts';
import { groupedField, isGrouped, tellsOf } from './plan-grouped.ts';
import { planLive, planValue } from './plan-value.ts';
import { type HostTag, resolveProp } from './prop-names.ts';
import type { SvgImage } from './svg-image.ts';

export interface PlannedProps {
  readonly props: Record<string, TemplateValue>;
  readonly events: readonly BlockEvent[];
  /** The `children` attribute, if given. */
  readonly children: AttributeValue | undefined;
}

interface ResolvedEvent {
  readonly name: string;
  readonly isCatch: boolean;
  readonly written: string;
  readonly value: AttributeValue;
}

interface Resolved {
  readonly props: Map<string, { readonly spec: PropSpec | undefined; readonly value: AttributeValue }>;
  readonly events: Map<string, ResolvedEvent>;
  children?: AttributeValue;
}

/** Where an element stands: the event element around it, and its place in the source. */
interface Standing {
  readonly around: number | undefined;
  readonly offset: number;
}

export function planProps(
  draft: Draft,
  host: HostTag,
  attributes: ElementAttributes,
  { around, offset }: Standing,
): PlannedProps {
  if (host.native) return planNativeProps(draft, host.native, attributes);
  const resolved = resolveAll(draft, host, attributes);
  const spec = specOf(host.tag, draft.dialect);
  addFreeFields(spec, resolved);
  const live = liveEvents(spec, resolved);
  const isPart = isGrouped(host.tag, spec, draft, offset);
  const tells = tellsOf(host.tag, draft.dialect);
  const hasEvents = tells !== undefined || resolved.events.size + live.size > 0;
  const index = hasEvents ? draft.handlers.push([]) - 1 : -1;
  const events: BlockEvent[] = [];
  for (const { name, isCatch, value } of resolved.events.values()) {
    const type = name.toLowerCase();
    const code = value.kind === 'expression' ? [value.span] : constantCode(undefined);
    if (value.kind === 'expression') draft.nested.push(value.node);
    draft.handlers[index]?.push([`${type}${isCatch ? '!' : ''}`, guarded(draft, code, 'null')]);
    events.push({ type, index, isCatch });
  }
  const props: Record<string, TemplateValue> = {};
  const holes: [hole: string, report: LiveSpec][] = [];
  for (const [prop, { spec, value }] of resolved.props) {
    const report = live.get(prop);
    const planned = report ? planLive(draft, { prop, spec }, value) : planValue(draft, { prop, spec }, value);
    if (planned === undefined) continue;
    props[prop] = planned;
    if (!report || typeof planned !== 'object') continue;
    for (const part of planned) if (typeof part === 'object') holes.push([part.hole, report]);
  }
  for (const [hole, { event, detail }] of holes) {
    draft.live.push([hole, index, isPart ? '' : event, isPart ? 'checked' : detail]);
    if (isPart) draft.grouped.push(groupedField(spec, hole, props.value, index));
  }
  if (tells) draft.live.push(['', index, ...tells]);
  if (isPart && around !== undefined) draft.up[index] = around;
  const told = isPart ? [] : [...live.values()].map(({ event }) => event);
  for (const event of tells ? [tells[0]] : told) {
    if (!events.some(({ type }) => type === event)) events.push({ type: event, index, isCatch: false });
  }
  const types = events.map(({ type }) => type);
  const rules = neutralRules(draft.dialect, host.tag, types, props);
  if (rules) draft.as[String(index)] = rules;
  if (isPlain(spec, events)) draft.plain.add(index);
  if (events.length > 0) addTarget(draft, index, props);
  if (host.svg) Object.assign(props, svgProps(host.svg, props.style));
  // The host says a part's change to its group alone; the group's says it to the part.
  const bound = isPart ? events.filter(({ type }) => type !== 'change') : events;
  return { props, events: bound, children: resolved.children };
}

/** Other events than taps may pass an element on their way outwards that does not listen to them, so its handler says its event. */
function isPlain({ isVoid }: PrimitiveSpec, [only, ...others]: readonly BlockEvent[]): boolean {
  if (!only || only.isCatch || others.length > 0) return false;
  return only.type === 'tap' || (isVoid === true && !isCommon(only.type));
}

const isCommon = (type: string): boolean =>
  Object.keys(commonEvents).some((name) => name.slice(2).toLowerCase() === type);

/** What handlers on this element get as `currentTarget` when the event began further in; undefined when it has no `data-*`. */
export function targetOf(props: Readonly<Record<string, TemplateValue>>): BlockTarget | undefined {
  const data = Object.entries(props).filter(([name]) => name.startsWith('data-'));
  if (data.length === 0) return undefined;
  return {
    ...(props.id !== undefined && { id: props.id }),
    dataset: Object.fromEntries(data.map(([name, value]) => [camelCase(name.slice('data-'.length)), value])),
  };
}

/** Has handlers on the element told so. */
export function addTarget(draft: Draft, index: number, props: Readonly<Record<string, TemplateValue>>): void {
  const target = targetOf(props);
  if (target) draft.targets[String(index)] = target;
}

/** The author's style comes after the size that the svg's attributes give. */
function svgProps({ src, style: size }: SvgImage, style: TemplateValue | undefined): Record<string, TemplateValue> {
  if (!size) return { src };
  if (style === undefined || typeof style === 'number' || typeof style === 'boolean') return { src, style: size };
  return { src, style: typeof style === 'string' ? `${size};${style}` : [`${size};`, ...style] };
}

function resolveAll(draft: Draft, host: HostTag, attributes: ElementAttributes): Resolved {
  const resolved: Resolved = { props: new Map(), events: new Map() };
  for (const attribute of attributes.list) {
    if (!('name' in attribute)) continue;
    if (attribute.name === 'children') resolved.children = attribute.value;
    else if (isRawHtml(draft, attribute)) continue;
    else resolveOne(draft, host, attribute, resolved);
  }
  return resolved;
}

/** Reports markup given as text. */
export function isRawHtml({ reporter }: Draft, { name, offset }: Attribute): boolean {
  if (name !== 'dangerouslySetInnerHTML') return false;
  reporter.report('SP2008', { construct: name, hint: 'Write the elements as JSX.' }, offset);
  return true;
}

function resolveOne(draft: Draft, host: HostTag, attribute: Attribute, resolved: Resolved): void {
  const { name, value, offset } = attribute;
  const meaning = resolveProp(host, name, draft.dialect);
  const isElsewhere =
    host.isUnknown ?? (host.svg !== undefined || (host.tag === 'checkbox' && host.html && name === 'type'));
  if (meaning.kind === 'unknown') {
    if (!isElsewhere && !noteForeignProp(draft, host, attribute, draft.dialect.host))
      draft.reporter.report('SP2005', { tag: host.name, prop: name, hint: meaning.hint }, offset);
  } else if (meaning.kind === 'event') {
    const isNothing = value.kind === 'constant' && !value.value;
    if (isNothing) return;
    const key = meaning.name + String(meaning.isCatch);
    const other = resolved.events.get(key)?.written;
    if (other !== undefined && other !== name) reportTwice(draft, host, [other, name], offset);
    resolved.events.set(key, { ...meaning, written: name, value });
  } else if (host.html && host.tag === 'input' && meaning.prop === 'type') {
    const type = inputType(draft, host, { name, value, offset });
    const { props } = specOf(host.tag, draft.dialect);
    if (type === 'password')
      resolved.props.set(type, { spec: props.password, value: { kind: 'constant', value: true } });
    else resolved.props.set('type', { spec: props.type, value: { kind: 'constant', value: type } });
  } else {
    const { prop, spec } = meaning;
    resolved.props.set(prop, { spec, value: converted(draft, spec, value, offset) });
  }
}

/** On the web each would be called. */
function reportTwice({ reporter }: Draft, { name }: HostTag, names: readonly string[], offset: number): void {
  const hint = 'They are one event here: call both from one handler.';
  reporter.report('SP2008', { construct: `${names.join(' and ')} on one <${name}>`, hint }, offset);
}

/** The host's type of an HTML input, or `password`. */
export function inputType({ reporter }: Draft, { name }: HostTag, { value, offset }: Attribute): string | undefined {
  if (value.kind === 'expression') {
    const hint = `Write one <${name}> for each type.`;
    reporter.report('SP2008', { construct: `A type of <${name}> that changes`, hint }, offset);
    return undefined;
  }
  if (value.value === undefined || value.value === null) return undefined;
  const type = String(value.value);
  if (type === 'password') return type;
  if (htmlInputTypes[type] === undefined) {
    const hint = `Use one of ${Object.keys(htmlInputTypes).join(', ')}, password, checkbox.`;
    reporter.report('SP2005', { tag: name, prop: `type="${type}"`, hint }, offset);
  }
  return htmlInputTypes[type];
}

/**
 * A field that the author leaves to itself has its live prop, too: what the user enters is reported and stays in the data, so that
 * it is still there when the host makes the field anew.
 */
function addFreeFields({ isVoid, stateful, props: specs }: PrimitiveSpec, { props }: Resolved): void {
  if (!isVoid || !stateful) return;
  for (const [prop, spec] of Object.entries(specs)) {
    if (spec.live && !props.has(prop)) props.set(prop, { spec, value: { kind: 'constant', value: undefined } });
  }
}

/** The props that the host changes itself, with the events that report it. Scrolling is reported only to those who listen. */
function liveEvents({ props: specs }: PrimitiveSpec, { props, events }: Resolved): Map<string, LiveSpec> {
  const live = new Map<string, LiveSpec>();
  const listens = [...events.values()].some(({ name }) => name === 'Scroll');
  for (const [prop, spec] of Object.entries(specs)) {
    if (spec.live && props.has(prop) && (spec.live.event !== 'scroll' || listens)) live.set(prop, spec.live);
  }
  return live;
}
