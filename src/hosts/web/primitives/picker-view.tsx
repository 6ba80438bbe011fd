import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PickerViewProps } from '../../../../components/primitives/types.ts';
import { addRef, elementProps } from './element-props.ts';
import { PickerViewContext } from './picker-view-context.ts';
import { PickerViewControl } from './picker-view-control.ts';
import { read } from './reactive.ts';
import { styleText } from './style-text.ts';
import './picker-view.css';

/** Wheels of choices. Its children are `PickerViewColumn`s. With `value` it shows that, whatever is turned. */
export function PickerView(props: PickerViewProps) {
  const own = useRef<HTMLDivElement>(null);
  const columns = useRef<HTMLDivElement>(null);
  const indicator = useRef<HTMLDivElement>(null);
  const [control] = useState(() => new PickerViewControl());
  const dom = elementProps('picker-view', props);
  // Read for the sake of following it: the control reads it again.
  read(props.value);
  const indicatorStyle = styleText(read(props.indicatorStyle));
  const indicatorClass = read(props.indicatorClass) ?? '';
  const maskStyle = styleText(read(props.maskStyle));
  const maskClass = read(props.maskClass) ?? '';
  dom.role ??= 'group';
  addRef(dom, own);

  useLayoutEffect(() => {
    const isFirst = control.element === null;
    Object.assign(control, { props, element: own.current, columns: columns.current });
    if (!isFirst) control.follow();
  });
  useLayoutEffect(() => {
    // Rows are as high as the frame in the middle.
    const measure = (): void => {
      columns.current!.style.setProperty('--sp-picker-row', getComputedStyle(indicator.current!).height);
      control.refresh();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(indicator.current!);
    measure();
    control.follow('instant');
    return () => {
      observer.disconnect();
      control.element = null;
    };
  }, []);
  return (
    <div {...dom}>
      <div ref={indicator} class={`sp-picker-view-indicator ${indicatorClass}`} style={indicatorStyle} />
      <div ref={columns} class="sp-picker-view-columns">
        <PickerViewContext.Provider value={control}>{props.children}</PickerViewContext.Provider>
      </div>
      {(maskStyle || maskClass) && <div class={`sp-picker-view-mask ${maskClass}`} style={maskStyle} />}
    </div>
  );
}
