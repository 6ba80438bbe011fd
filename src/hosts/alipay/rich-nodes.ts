// HTML as the nodes that rich-text takes: it has no parser of its own. Pure, for the build as for the device.
// Quirk(alipay): `nodes` is a list, a text shows nothing. Test: tests/build/rich-text.test.ts
import { ELEMENT_NODE, type Node, parse, TEXT_NODE } from 'ultrahtml';

export interface RichNode {
  readonly name?: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly children?: readonly RichNode[];
  readonly type?: 'text';
  /** With its entities, which rich-text reads. */
  readonly text?: string;
}

/** What is in these is no text to read. */
const unseen = /^(?:script|style|title)$/;

export const nodesOf = (html: string): RichNode[] => childrenOf(parse(html) as Node);

const childrenOf = (node: Node): RichNode[] => ((node as { children?: Node[] }).children || []).flatMap(nodeOf);

function nodeOf(node: Node): RichNode[] {
  if (node.type === TEXT_NODE) return node.value ? [{ type: 'text', text: node.value as string }] : [];
  if (node.type !== ELEMENT_NODE) return [];
  const { name, attributes } = node as unknown as { name: string; attributes: Record<string, string> };
  const tag = name.toLowerCase();
  if (unseen.test(tag)) return [];
  const children = childrenOf(node);
  return [
    {
      name: tag,
      ...(Object.keys(attributes).length > 0 && { attrs: attributes }),
      ...(children.length > 0 && { children }),
    },
  ];
}
