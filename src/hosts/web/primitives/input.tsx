import type { InputProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { confirmOn, useField } from './field.ts';
import { read } from './reactive.ts';
import './field.css';

/** Keyboards by type. `idcard` may end in an X, so it has the letters. */
const keyboards: Readonly<Record<string, string>> = { number: 'numeric', digit: 'decimal' };

/** A line of text that the user edits. With `value` it shows that, whatever is typed. */
export function Input(props: InputProps) {
  const dom = elementProps('input', props);
  useField(dom, props);
  // Never type=number: a browser hides what is typed there and knows no cursor.
  dom.type = read(props.password) ? 'password' : 'text';
  dom.inputMode = keyboards[read(props.type) ?? 'text'] ?? 'text';
  dom.onKeyDown = (event: KeyboardEvent): void => confirmOn(event, props);
  return <input {...dom} />;
}
