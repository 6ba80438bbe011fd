import { useRef } from 'preact/hooks';
import type { CheckboxGroupProps } from '../../../../components/primitives/types.ts';
import { addRef, elementProps } from './element-props.ts';
import { useFormField } from './form-field.ts';
import { webEvent } from './web-event.ts';

const isTicked = (box: HTMLInputElement): boolean => box.checked;

/** Values of the ticked boxes, in their order in the page. */
const tickedIn = (group: Element): string[] =>
  Array.from(group.querySelectorAll<HTMLInputElement>('.sp-checkbox'))
    .filter(isTicked)
    .map(({ value }) => value);

/** Checkboxes that belong together. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const own = useRef<HTMLDivElement>(null);
  const dom = elementProps('checkbox-group', props);
  dom.role ??= 'group';
  dom.onChange = (event: Event): void => {
    // Other fields and groups inside report by events of the same name.
    const group =
      (event.target as Element).matches('.sp-checkbox') && (event.target as Element).closest('.sp-checkbox-group');
    if (group === own.current) props.onChange?.(webEvent(event, 'change', { value: tickedIn(group!) }, group, group));
  };
  // Its boxes are reset one by one.
  useFormField(own, props.name, tickedIn, () => undefined);
  addRef(dom, own);
  return <div {...dom}>{props.children}</div>;
}
