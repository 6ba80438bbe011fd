import type { SwitchProps } from '../../../../components/primitives/types.ts';
import { useChecked } from './checked.ts';
import { addStyle, elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import './switch.css';

/** On or off. */
export function Switch(props: SwitchProps) {
  const dom = elementProps('switch', props);
  const color = read(props.color);
  useChecked(dom, props);
  if (color) addStyle(dom, `--sp-switch:${color}`);
  dom.role ??= 'switch';
  return <input {...dom} />;
}
