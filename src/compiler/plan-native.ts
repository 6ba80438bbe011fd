// The attributes of a native component in a block: its props as it calls them, what it triggers or calls, class and style where it takes them.
import type { BlockEvent, HoleRef, TemplateValue } from '../core/block.ts';
import type { NativeDialect, NativeTarget } from '../core/native.ts';
import { commonEvents } from '../core/primitives.table.ts';
import { isFunction, unwrap } from './ast.ts';
import type { Attribute, AttributeValue, ElementAttributes } from './attributes.ts';
import { constantCode, type Draft, guarded } from './draft.ts';
import { addTarget, isRawHtml, type PlannedProps } from './plan-props.ts';
import { planValue } from './plan-value.ts';

/** An event of a native component, as the author names it and as the host does. */
export interface NativeEventName {
  /** What handlers see: lower-case, without `on` and hyphens. */
  readonly type: string;
  /** The host's, in its own case. */
  readonly own: string;
  readonly isCatch: boolean;
}

/** What an attribute says to listen to; undefined for a prop. */
export function nativeEvent(written: string, target: NativeTarget, native: NativeDialect): NativeEventName | undefined {
  if (!/^on[A-Z]/.test(written)) return undefined;
  const base = written.replace(/Catch$/, '');
  const isCatch = base !== written && Object.hasOwn(commonEvents, base);
  const name = isCatch ? base : written;
  const own = target.events?.[name] ?? native.event(name.slice(2), isCatch);
  return { type: name.slice(2).replaceAll('-', '').toLowerCase(), own, isCatch };
}

/** The dialect's part for native components: a host without any has no module with one. */
export function nativeOf({ dialect }: Pick<Draft, 'dialect'>): NativeDialect {
  if (!dialect.native) throw new Error(`${dialect.host} has no native components`);
  return dialect.native;
}

export function planNativeProps(draft: Draft, target: NativeTarget, attributes: ElementAttributes): PlannedProps {
  const native = nativeOf(draft);
  const props: Record<string, TemplateValue> = {};
  const heard: { readonly name: NativeEventName; readonly value: AttributeValue }[] = [];
  let children: AttributeValue | undefined;
  for (const attribute of attributes.list) {
    if (!('name' in attribute) || isRawHtml(draft, attribute)) continue;
    const { name, value } = attribute;
    const event = nativeEvent(name, target, native);
    if (name === 'children') children = value;
    else if (event) {
      if (value.kind === 'expression' || value.value) heard.push({ name: event, value });
    } else if (!isRefused(draft, target, attribute)) addProp(draft, target, attribute, props);
  }
  return { props, events: planEvents(draft, heard, props), children };
}

function addProp(draft: Draft, target: NativeTarget, { name, value }: Attribute, props: Record<string, TemplateValue>) {
  const prop = name === 'className' ? 'class' : name;
  const planned = planValue(draft, { prop, spec: undefined }, value);
  if (planned === undefined) return;
  const isLook = prop === 'class' || prop === 'style';
  props[attributeOf(prop, target, nativeOf(draft))] = isLook ? planned : asGiven(planned, target.defaults?.[prop]);
}

export function attributeOf(prop: string, target: NativeTarget, native: NativeDialect): string {
  if (prop === 'class') return target.class ?? native.class;
  if (prop === 'style') return target.style ?? prop;
  return /^(?:data|aria)-/.test(prop) ? prop : native.attribute(prop);
}

/** One hole alone keeps its value; a component tells `false` from nothing. */
function asGiven(value: TemplateValue, unset: HoleRef['unset']): TemplateValue {
  const [only, ...others] = typeof value === 'object' ? value : [];
  if (typeof only !== 'object' || others.length > 0 || only.choices) return value;
  return [unset === undefined ? { ...only, isRaw: true } : { ...only, unset }];
}

/** Data holds no functions: what a component calls is an event, `onChange`. */
function isRefused(draft: Draft, { tag }: NativeTarget, { name, value, offset }: Attribute): boolean {
  const isOurs = name === 'data-n' || name === 'data-k';
  const isCode = value.kind === 'expression' && isFunction(unwrap(value.node));
  if (!isOurs && !isCode) return false;
  const problem = isOurs ? `Sampan uses ${name} itself` : `"${name}" is a function, and <${tag}> cannot be given one`;
  const hint = isOurs ? 'Choose another name.' : 'Functions are events: their names begin with "on".';
  draft.reporter.report('SP2019', { problem, hint }, offset);
  return true;
}

function planEvents(
  draft: Draft,
  heard: readonly { readonly name: NativeEventName; readonly value: AttributeValue }[],
  props: Readonly<Record<string, TemplateValue>>,
): BlockEvent[] {
  if (heard.length === 0) return [];
  const { takesFunctions } = nativeOf(draft);
  const index = draft.handlers.push([]) - 1;
  const rules: Record<string, readonly [string]> = {};
  const events = heard.map(({ name: { type, own, isCatch }, value }): BlockEvent => {
    const key = `${type}${isCatch ? '!' : ''}`;
    const code = value.kind === 'expression' ? [value.span] : constantCode(undefined);
    if (value.kind === 'expression') draft.nested.push(value.node);
    draft.handlers[index]?.push([key, guarded(draft, code, 'null')]);
    if (takesFunctions) return { type: own, index, isCatch, function: draft.functions.push([index, key]) - 1 };
    if (own.toLowerCase() !== type) rules[own.toLowerCase()] = [type];
    return { type: own, index, isCatch };
  });
  if (Object.keys(rules).length > 0) draft.as[String(index)] = rules;
  addTarget(draft, index, props);
  return events;
}
