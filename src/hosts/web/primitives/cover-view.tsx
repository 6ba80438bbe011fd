import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CoverViewProps } from '../../../../components/primitives/types.ts';
import { addButtonRole, addRef, elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import './cover-view.css';

/** A box above others. On the web nothing is native: it is one like all. */
export function CoverView(props: CoverViewProps) {
  const own = useRef<HTMLDivElement>(null);
  const dom = elementProps('cover-view', props);
  const top = read(props.scrollTop);
  addButtonRole(dom, props);
  addRef(dom, own);
  useLayoutEffect(() => {
    if (top !== undefined) own.current!.scrollTop = top;
  }, [top]);
  return <div {...dom}>{props.children}</div>;
}
