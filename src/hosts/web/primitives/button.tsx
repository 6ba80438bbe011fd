import type { ButtonProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { parts } from './parts.ts';
import { useHover } from './press.ts';
import { read } from './reactive.ts';
import './button.css';

/** A button. What `openType` asks a platform for stands in phone-number.ts. */
export function Button(props: ButtonProps) {
  const hover = useHover(props, 'button-hover', 20, 70);
  const dom = elementProps('button', props, hover);
  const type = read(props.type) ?? 'default';
  dom.class += ` sp-button-${type}`;
  if (read(props.size) === 'mini') dom.class += ' sp-button-mini';
  if (read(props.plain)) dom.class += ' sp-button-plain';
  if (read(props.loading)) {
    dom.class += ' sp-button-loading';
    dom['aria-busy'] = true;
  }
  dom.disabled = read(props.disabled) ?? false;
  dom.type = read(props.formType) || 'button';
  parts.askPhoneNumber?.(dom, props);
  return <button {...dom}>{props.children}</button>;
}
