import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RootPortalProps } from '../../../../components/primitives/types.ts';
import { addRef, elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import './root-portal.css';

/** Its children, in the browser's top layer: nothing around cuts them off, and they stay where they are in the tree. */
export function RootPortal(props: RootPortalProps) {
  const own = useRef<HTMLDivElement>(null);
  const isOn = read(props.enable) ?? true;
  const dom = elementProps('root-portal', props);
  if (isOn) dom.popover = 'manual';
  addRef(dom, own);
  useLayoutEffect(() => {
    // Without the attribute it is in no layer.
    if (isOn) own.current!.showPopover?.();
  }, [isOn]);
  return <div {...dom}>{props.children}</div>;
}
