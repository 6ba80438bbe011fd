import type { RichTextNode, RichTextProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';

const textOf = (nodes: readonly RichTextNode[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : textOf(node.children ?? []))).join('');

/** The text of its nodes. */
export function RichText(props: RichTextProps) {
  const dom = elementProps('rich-text', props);
  const nodes = read(props.nodes) ?? [];
  return <div {...dom}>{typeof nodes === 'string' ? nodes : textOf(nodes)}</div>;
}
