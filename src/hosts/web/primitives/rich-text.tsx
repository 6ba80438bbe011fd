import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RichTextProps } from '../../../../components/primitives/types.ts';
import { addButtonRole, addRef, elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import { safeContent } from './rich-text-content.ts';
import './rich-text.css';

/** Markup that is data. Nothing in it can be tapped, and nothing in it runs: see rich-text-content.ts. */
export function RichText(props: RichTextProps) {
  const own = useRef<HTMLDivElement>(null);
  const dom = elementProps('rich-text', props);
  const nodes = read(props.nodes) ?? '';
  const space = read(props.space) ?? '';
  addButtonRole(dom, props);
  if (read(props.userSelect)) dom.class += ' sp-rich-text-selectable';
  addRef(dom, own);
  useLayoutEffect(() => own.current!.replaceChildren(safeContent(nodes, space)), [nodes, space]);
  return <div {...dom} />;
}
