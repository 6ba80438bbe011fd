import type { CheckboxProps } from '../../../../components/primitives/types.ts';
import { useChecked } from './checked.ts';
import { addStyle, elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import './checkbox.css';

/** A box to tick. A CheckboxGroup around reports the values of all that are ticked. */
export function Checkbox(props: CheckboxProps) {
  const dom = elementProps('checkbox', props);
  const color = read(props.color);
  useChecked(dom, props);
  if (color) addStyle(dom, `--sp-checkbox:${color}`);
  dom.value = read(props.value) ?? '';
  return <input {...dom} />;
}
