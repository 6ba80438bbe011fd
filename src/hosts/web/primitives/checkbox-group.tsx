import type { CheckboxGroupProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';

/** Checkboxes that belong together. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const dom = elementProps('checkbox-group', props);
  dom.role ??= 'group';
  return <div {...dom}>{props.children}</div>;
}
