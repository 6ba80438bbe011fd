import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { PickerViewColumnProps } from '../../../../components/primitives/types.ts';
import { addRef, elementProps } from './element-props.ts';
import { PickerViewContext } from './picker-view-context.ts';

/** One wheel of a PickerView; each element in it is a choice. */
export function PickerViewColumn(props: PickerViewColumnProps) {
  const own = useRef<HTMLDivElement>(null);
  const view = useContext(PickerViewContext);
  const dom = elementProps('picker-view-column', props);
  dom.role ??= 'listbox';
  dom.tabIndex = 0;
  addRef(dom, own);
  useLayoutEffect(() => view?.add(own.current!), [view]);
  return <div {...dom}>{props.children}</div>;
}
