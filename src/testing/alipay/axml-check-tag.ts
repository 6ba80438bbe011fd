// The rules of built-in tags: attributes, events and children that the table knows.
import { fail, type AxmlSource } from './axml-error.ts';
import { isElement, type AxmlAttribute, type AxmlElement, type AxmlNode } from './axml-node.ts';
import { bubblingEvents, commonAttributes, commonEvents, type AxmlTag } from './axml-tags.table.ts';

export interface AxmlEvent {
  /** camelCase, without its prefix: `scrollToLower`. */
  readonly type: string;
  readonly isCatch: boolean;
}

/** `onScrollToLower` -> scrollToLower; undefined for an attribute that binds no event. */
export function eventOf(attribute: string): AxmlEvent | undefined {
  const [, prefix, name] = /^(on|catch)([A-Z]\w*)$/.exec(attribute) ?? [];
  if (prefix === undefined || name === undefined) return undefined;
  return { type: `${name.charAt(0).toLowerCase()}${name.slice(1)}`, isCatch: prefix === 'catch' };
}

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What no tag may carry, custom components included: another host's spelling. */
export function checkAttribute(source: AxmlSource, { tag }: AxmlElement, { name, offset, value }: AxmlAttribute): void {
  const foreign = /^(?:capture-)?(?:bind|catch|mut-bind)(?::\w+|[a-z]\w*)$/.test(name);
  if (foreign) fail(source, offset, `"${name}" is no event of AXML: events are written onTap, catchTap`);
  if (!eventOf(name)) return;
  if (!value) fail(source, offset, `"${name}" of <${tag}> names no handler`);
  if (!value.includes('{{') && !/^[A-Za-z_$][\w$]*$/.test(value)) {
    fail(source, offset, `"${name}" of <${tag}> must be the name of a handler, not "${value}"`);
  }
}

/** @throws AxmlError for an attribute, event or child that the tag does not have. */
export function checkBuiltIn(source: AxmlSource, element: AxmlElement, known: AxmlTag): void {
  for (const { name, offset } of element.attributes) {
    const event = eventOf(name);
    if (event) checkEvent(source, element.tag, name, event, known, offset);
    else if (!isKnown(name, known)) fail(source, offset, `<${element.tag}> has no attribute "${name}"`);
  }
  const inner = element.children.find((child) => isElement(child) || child.value.trim());
  if (known.isVoid && inner) fail(source, inner.offset, `<${element.tag}> takes no children`);
  if (known.only) checkOnly(source, element.tag, element.children, known.only);
}

const isKnown = (name: string, known: AxmlTag): boolean => {
  if (/^(?:data|aria)-[a-z]/.test(name) || name.startsWith('a:') || name === 'key') return true;
  const camel = camelCase(name);
  return commonAttributes.has(camel) || known.attributes.has(camel);
};

function checkEvent(
  source: AxmlSource,
  tag: string,
  name: string,
  event: AxmlEvent,
  known: AxmlTag,
  offset: number,
): void {
  const isBubbling = bubblingEvents.has(event.type);
  if (!isBubbling && !commonEvents.has(event.type) && !known.events.has(event.type)) {
    fail(source, offset, `<${tag}> has no event "${name}"`);
  }
  if (event.isCatch && !isBubbling)
    fail(source, offset, `"${name}": the event ${event.type} does not bubble, so nothing can catch it`);
}

/** Quirk(alipay): a swiper shows only direct `swiper-item` children; one that comes out of a template is not seen. */
function checkOnly(source: AxmlSource, parent: string, children: readonly AxmlNode[], only: readonly string[]): void {
  for (const child of children) {
    const tag = isElement(child) ? child.tag : 'text';
    if (isElement(child) && tag === 'block') checkOnly(source, parent, child.children, only);
    else if (isElement(child) ? tag !== 'slot' && !only.includes(tag) : child.value.trim()) {
      fail(source, child.offset, `<${parent}> takes only <${only.join('>, <')}> directly inside, not ${tag}`);
    }
  }
}
