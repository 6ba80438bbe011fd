import type { SwitchProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';

/** On or off. */
export function Switch(props: SwitchProps) {
  const dom = elementProps('switch', props);
  dom.role ??= 'switch';
  dom.checked = read(props.checked);
  dom.disabled = read(props.disabled) ?? false;
  dom.onChange = (event: Event) =>
    props.onChange?.(webEvent(event, 'change', { checked: (event.currentTarget as HTMLInputElement).checked }));
  return <input type="checkbox" {...dom} />;
}
