import type { SliderProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';

/** A number between two others. */
export function Slider(props: SliderProps) {
  const dom = elementProps('slider', props);
  dom.min = read(props.min) ?? 0;
  dom.max = read(props.max) ?? 100;
  dom.step = read(props.step) ?? 1;
  dom.value = read(props.value) ?? 0;
  dom.disabled = read(props.disabled) ?? false;
  const report = (name: 'onChange' | 'onChanging') => (event: Event) =>
    props[name]?.(
      webEvent(event, name.slice(2).toLowerCase(), { value: Number((event.currentTarget as HTMLInputElement).value) }),
    );
  dom.onInput = report('onChanging');
  dom.onChange = report('onChange');
  return <input type="range" {...dom} />;
}
