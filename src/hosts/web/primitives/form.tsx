import type { FormProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';

/** Fields that are submitted together. */
export function Form(props: FormProps) {
  const dom = elementProps('form', props);
  dom.onSubmit = (event: Event): void => event.preventDefault();
  return <form {...dom}>{props.children}</form>;
}
