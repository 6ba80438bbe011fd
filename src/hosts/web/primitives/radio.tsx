import type { RadioProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';

/** One choice of a RadioGroup. */
export function Radio(props: RadioProps) {
  const dom = elementProps('radio', props);
  dom.value = read(props.value) ?? '';
  dom.checked = read(props.checked);
  dom.disabled = read(props.disabled) ?? false;
  return <input type="radio" {...dom} />;
}
