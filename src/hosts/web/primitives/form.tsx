import type { FormProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { fieldsIn } from './form-field.ts';
import { webEvent } from './web-event.ts';

/** Fields that are submitted together. Buttons inside submit and reset it by their `formType`. */
export function Form(props: FormProps) {
  const dom = elementProps('form', props);
  // The browser's own checks and bubbles belong to no other host.
  dom.noValidate = true;
  dom.onSubmit = (event: Event): void => {
    event.preventDefault();
    const fields = fieldsIn(event.currentTarget as Element);
    const value = Object.fromEntries(fields.flatMap((field) => (field.name ? [[field.name, field.value()]] : [])));
    props.onSubmit?.(webEvent(event, 'submit', { value }));
  };
  dom.onReset = (event: Event): void => {
    // The browser would empty the fields behind the app's back.
    event.preventDefault();
    for (const field of fieldsIn(event.currentTarget as Element)) field.reset();
    props.onReset?.(webEvent(event, 'reset', {}));
  };
  return <form {...dom}>{props.children}</form>;
}
