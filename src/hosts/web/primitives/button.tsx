import type { ButtonProps } from '../../../../components/primitives/types.ts';
import { chain, elementProps } from './element-props.ts';
import { useHover } from './press.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import './button.css';

/** A button. `openType` asks a platform for something that the web has not: the event tells so. */
export function Button(props: ButtonProps) {
  const hover = useHover(props, 'button-hover', 20, 70);
  const dom = elementProps('button', props, hover);
  const { onGetPhoneNumber } = props;
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
  if (onGetPhoneNumber && read(props.openType) === 'getPhoneNumber') {
    const ask = (event: Event): void =>
      onGetPhoneNumber(webEvent(event, 'getphonenumber', { errMsg: 'getPhoneNumber:fail not supported on this host' }));
    dom.onClick = chain(dom.onClick as ((event: Event) => void) | undefined, ask);
  }
  return <button {...dom}>{props.children}</button>;
}
