// Native components in templates: in blocks, and as generic elements with a hole for each prop that the author lists.
import type { BlockElement, BlockEvent, BlockMeta, HoleRef } from '../core/block.ts';
import type { Dialect } from '../core/dialect.ts';
import { eventMethod, GENERIC_ELEMENT } from '../core/event-method.ts';
import { genericHole } from '../core/hole-kind.ts';
import type { NativeDialect, NativeFunction, NativeTarget } from '../core/native.ts';
import { emitAttribute } from './emit-text.ts';
import { attributeOf, nativeEvent, nativeOf } from './plan-native.ts';

/** @param directive of a condition, with its leading space */
export function emitNative(element: BlockElement, dialect: Dialect, directive: string, children: string): string {
  const { tag, props, events } = element;
  let attributes = directive;
  for (const [name, value] of Object.entries(props)) attributes += emitAttribute(name, name, value);
  attributes += emitNativeEvents(events, nativeOf({ dialect }));
  return children ? `<${tag}${attributes}>${children}</${tag}>` : `<${tag}${attributes}/>`;
}

function emitNativeEvents(events: readonly BlockEvent[], native: NativeDialect): string {
  const [first] = events;
  if (!first) return '';
  const method = eventMethod(first.index);
  const binding = (event: BlockEvent): string =>
    event.function === undefined ? method : `f{{i.n}}_${String(event.function)}`;
  const written = events.map((event) => ` ${native.eventAttribute(event.type, event.isCatch)}="${binding(event)}"`);
  // A function that a component calls has its node in its name.
  if (first.function !== undefined) return written.join('');
  const number = method === 'e' && first.index >= 0 ? ` data-k="${String(first.index)}"` : '';
  return `${written.join('')} data-n="{{i.n}}"${number}`;
}

/** The element with what its instance is found by. */
export function withNativeRef(element: BlockElement, dialect: Dialect): BlockElement {
  const { name, prefix } = nativeOf({ dialect }).refAttribute;
  const own: readonly (string | HoleRef)[] = [prefix, { hole: 'n', isRaw: true }];
  const given = element.props[name];
  const others = given === undefined ? [] : [' ', ...(typeof given === 'object' ? given : [String(given)])];
  return { ...element, props: { ...element.props, [name]: [...own, ...others] } };
}

/** The element of a native component whose props only run time knows. */
export function genericNative(target: NativeTarget, dialect: Dialect): BlockElement {
  const native = nativeOf({ dialect });
  const names = target.props ?? [];
  const props = ['class', 'style', ...names.filter((name) => !nativeEvent(name, target, native))].map((prop) => {
    const unset = target.defaults?.[prop];
    const isLook = prop === 'class' || prop === 'style';
    const hole: HoleRef = { hole: genericHole(prop), ...(unset === undefined ? { isRaw: !isLook } : { unset }) };
    return [attributeOf(prop, target, native), [hole]] as const;
  });
  const events = names.flatMap((name): BlockEvent[] => {
    const event = nativeEvent(name, target, native);
    return event ? [{ type: event.own, index: GENERIC_ELEMENT, isCatch: event.isCatch }] : [];
  });
  const numbered = native.takesFunctions ? events.map((event, index) => ({ ...event, function: index })) : events;
  const element: BlockElement = {
    kind: 'element',
    tag: target.tag,
    props: Object.fromEntries(props),
    events: numbered,
    children: [{ kind: 'slot', name: 'A' }],
  };
  return withNativeRef(element, dialect);
}

/** What the tree must know of it, and the holes that take any value as it is. */
export function genericNativeFacts(target: NativeTarget, dialect: Dialect): { meta: BlockMeta; names: string[] } {
  const native = nativeOf({ dialect });
  const names = target.props ?? [];
  const events = names.flatMap((name) => nativeEvent(name, target, native) ?? []);
  const functions = events.map(({ type, isCatch }): NativeFunction => ['', `${type}${isCatch ? '!' : ''}`]);
  const rules = events.flatMap(({ type, own }) =>
    own.toLowerCase() === type ? [] : [[own.toLowerCase(), [type] as const] as const],
  );
  const asked = native.takesFunctions
    ? functions.length > 0 && { functions }
    : rules.length > 0 && { as: { '': Object.fromEntries(rules) } };
  const holes = names.filter((name) => !nativeEvent(name, target, native)).map(genericHole);
  return { meta: { ...asked }, names: holes };
}
