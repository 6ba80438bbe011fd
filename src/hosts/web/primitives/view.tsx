import type { ViewProps } from '../../../../components/primitives/types.ts';
import { addButtonRole, elementProps } from './element-props.ts';
import { useHover } from './press.ts';

/** A box. With `onTap` it is a button for keyboards and screen readers, unless `aria-role` says otherwise. */
export function View(props: ViewProps) {
  const hover = useHover(props, 'none', 50, 400);
  const dom = elementProps('view', props, hover);
  addButtonRole(dom, props, hover);
  return <div {...dom}>{props.children}</div>;
}
