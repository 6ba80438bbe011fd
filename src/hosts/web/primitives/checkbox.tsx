import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CheckboxProps } from '../../../../components/primitives/types.ts';
import { addRef, elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import './checkbox.css';

/** A box to tick. With `checked` it shows that, whatever is tapped. */
export function Checkbox(props: CheckboxProps) {
  const own = useRef<HTMLInputElement>(null);
  const dom = elementProps('checkbox', props);
  const { onChange } = props;
  const checked = read(props.checked);
  const color = read(props.color);
  /** The prop of the latest render: listeners of an older one must not bring its value back. */
  const latest = useRef(checked);
  const settle = (): void => {
    if (own.current && latest.current !== undefined) own.current.checked = latest.current;
  };
  useLayoutEffect(() => {
    latest.current = checked;
    settle();
  });
  if (color) dom.style = `${typeof dom.style === 'string' ? `${dom.style};` : ''}--sp-checkbox:${color}`;
  dom.value = read(props.value) ?? '';
  dom.disabled = read(props.disabled) ?? false;
  dom.onChange = (event: Event): void => {
    onChange?.(webEvent(event, 'change', { checked: (event.currentTarget as HTMLInputElement).checked }));
    // After the render that the handler asked for, which stands in the same queue.
    queueMicrotask(settle);
  };
  addRef(dom, own);
  return <input type="checkbox" {...dom} />;
}
