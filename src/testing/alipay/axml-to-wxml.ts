// AXML -> WXML, so that WeChat's open engine can show it. It translates spelling only: what the tags then do is the business of
// the host components.
import { eventOf } from './axml-check-tag.ts';
import { fail } from './axml-error.ts';
import type { AxmlFile } from './axml-file.ts';
import { isElement, type AxmlAttribute, type AxmlElement, type AxmlNode } from './axml-node.ts';
import { engineType } from './event-types.ts';

/** Attributes that mean the same under another name. */
const renamed: Readonly<Record<string, string>> = { 'number-of-lines': 'max-lines' };

/** What the engine has no counterpart for. */
const untranslatable = new Set(['key', 'ref', 'slot-scope', 'slotScope']);

/** @throws AxmlError for what cannot be shown: sjs modules, refs, scoped slots. */
export function toWxml(file: AxmlFile): string {
  const emit = (nodes: readonly AxmlNode[]): string =>
    nodes.map((node) => (isElement(node) ? emitElement(node) : node.value)).join('');

  const emitElement = (element: AxmlElement): string => {
    if (element.tag === 'import-sjs') fail(file.source, element.offset, 'sjs modules are not rendered here');
    const attributes = element.attributes.map((attribute) => ` ${emitAttribute(element, attribute)}`).join('');
    return `<${element.tag}${attributes}>${emit(element.children)}</${element.tag}>`;
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
