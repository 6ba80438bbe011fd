// AXML -> WXML, so that WeChat's open engine can show it. It translates spelling only: what the tags then do is the business of
// the host components.
import { eventOf } from './axml-check-tag.ts';
import { componentAttributes, slotElement } from './axml-component.ts';
import { fail } from './axml-error.ts';
import type { AxmlFile } from './axml-file.ts';
import { attributeOf, isElement, type AxmlAttribute, type AxmlElement, type AxmlNode } from './axml-node.ts';
import { engineType } from './event-types.ts';

/** Attributes that mean the same under another name. */
const renamed: Readonly<Record<string, string>> = { 'number-of-lines': 'max-lines' };

/** What the engine has no counterpart for. */
const untranslatable = new Set(['key', 'ref', 'slot-scope', 'slotScope']);

/**
 * @param components tags of the file that are custom components
 * @throws AxmlError for what cannot be shown: refs of elements, scoped slots.
 */
export function toWxml(file: AxmlFile, components: ReadonlySet<string> = new Set()): string {
  const emit = (nodes: readonly AxmlNode[]): string =>
    nodes.map((node) => (isElement(node) ? emitElement(node) : node.value)).join('');

  const emitElement = (element: AxmlElement): string => {
    if (element.tag === 'import-sjs') return emitScript(element);
    if (element.tag === 'slot') return slotElement(element, emit(element.children));
    if (components.has(element.tag)) return emitComponent(element);
    const attributes = element.attributes.map((attribute) => ` ${emitAttribute(element, attribute)}`).join('');
    return `<${element.tag}${attributes}>${emit(element.children)}</${element.tag}>`;
  };

  const emitComponent = (element: AxmlElement): string => {
    const own = element.attributes.filter(({ name }) => name.startsWith('a:') || name === 'slot');
    const attributes = own.map((attribute) => ` ${emitAttribute(element, attribute)}`).join('');
    const props = componentAttributes(file.source, element);
    return `<${element.tag}${attributes}${props}>${emit(element.children)}</${element.tag}>`;
  };

  const emitScript = (element: AxmlElement): string => {
    const [from = '', name = ''] = ['from', 'name'].map((key) => attributeOf(element, key)?.value);
    return `<wxs src="${from.replace(/\.sjs$/, '.wxs')}" module="${name}"/>`;
  };

  const emitAttribute = ({ tag }: AxmlElement, attribute: AxmlAttribute): string => {
    if (untranslatable.has(attribute.name)) {
      fail(file.source, attribute.offset, `"${attribute.name}" is not rendered here`);
    }
    const isLink = tag === 'import' || tag === 'include';
    const value = isLink ? attribute.value?.replace(/\.axml$/, '.wxml') : attribute.value;
    const name = attributeName(tag, attribute.name);
    return value === undefined ? name : `${name}="${value}"`;
  };

  return emit(file.roots);
}

function attributeName(tag: string, name: string): string {
  if (name.startsWith('a:')) return `wx:${name.slice(2)}`;
  const event = eventOf(name);
  if (event) return `${event.isCatch ? 'catch' : 'bind'}${engineType(tag, event.type)}`;
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return renamed[kebab] ?? kebab;
}
