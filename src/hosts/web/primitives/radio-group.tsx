import type { RadioGroupProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';

/** Radios of which one can be chosen. */
export function RadioGroup(props: RadioGroupProps) {
  const dom = elementProps('radio-group', props);
  dom.role ??= 'radiogroup';
  return <div {...dom}>{props.children}</div>;
}
