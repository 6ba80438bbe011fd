// A custom component's element in AXML as WXML: its attributes become one object of props, and `$slots` tells what is put into it.
import type { AxmlSource } from './axml-error.ts';
import { splitMustaches } from './axml-mustache.ts';
import { attributeOf, isElement, type AxmlAttribute, type AxmlElement, type AxmlNode } from './axml-node.ts';
import { HYPHEN } from './alipay-component.ts';

/** Attributes that are the element's, not the component's. */
const own = new Set(['slot', 'key']);

export function componentAttributes(source: AxmlSource, element: AxmlElement): string {
  const given = element.attributes.filter(({ name }) => !own.has(name) && !name.startsWith('a:'));
  const props = given.map((attribute) => `${keyOf(attribute)}: ${valueOf(source, attribute)}`);
  const slots = [...new Set(slotsIn(element.children))].map((name) => `${name.replaceAll('-', HYPHEN)}: true`);
  return ` alipay-props="{{ { ${[...props, `$slots: { ${slots.join(', ')} }`].join(', ')} } }}"`;
}

const keyOf = ({ name }: AxmlAttribute): string => name.replaceAll('-', HYPHEN);

/** The attribute's value as one expression. */
function valueOf(source: AxmlSource, { value, valueOffset }: AxmlAttribute): string {
  if (value === undefined) return 'true';
  const parts = splitMustaches(source, value, valueOffset).map(({ isExpression, text }) =>
    isExpression ? `(${text})` : `'${text.replaceAll("'", "\\'").replace(/\s+/g, ' ')}'`,
  );
  if (parts.length === 0) return "''";
  return parts.length === 1 ? parts.join('') : ["''", ...parts].join(' + ');
}

/** Names of the slots that children go to. */
function slotsIn(nodes: readonly AxmlNode[]): string[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return node.value.trim() ? ['default'] : [];
    const name = attributeOf(node, 'slot')?.value;
    if (name !== undefined) return [name];
    return node.tag === 'block' ? slotsIn(node.children) : ['default'];
  });
}

/** A slot whose own content stands for what is not given. */
export function slotElement(element: AxmlElement, content: string): string {
  const name = attributeOf(element, 'name')?.value;
  const slot = name === undefined ? '<slot></slot>' : `<slot name="${name}"></slot>`;
  if (!content.trim()) return slot;
  const test = `$slots.${(name ?? 'default').replaceAll('-', HYPHEN)}`;
  return `<block wx:if="{{${test}}}">${slot}</block><block wx:else>${content}</block>`;
}
