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
  const isButton = dom.tabIndex === 0;
  useLayoutEffect(() => {
    const element = own.current!;
    // What is wider than the page is scrolled, by keyboard as well. Pictures that come late change the size of the box.
    const watch = new ResizeObserver(() => {
      if (!isButton) element.tabIndex = element.scrollWidth > element.clientWidth ? 0 : -1;
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [nodes, isButton]);
  return <div {...dom} />;
}
