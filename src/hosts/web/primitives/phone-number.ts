// A button that asks the platform for the user's phone number: the web has none to give, and the event tells so.
import type { ButtonProps } from '../../../../components/primitives/types.ts';
import { chain, type DomProps } from './element-props.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';

export function askPhoneNumber(dom: DomProps, { onGetPhoneNumber, openType }: ButtonProps): void {
  if (!onGetPhoneNumber || read(openType) !== 'getPhoneNumber') return;
  const ask = (event: Event): void =>
    onGetPhoneNumber(webEvent(event, 'getphonenumber', { errMsg: 'getPhoneNumber:fail not supported on this host' }));
  dom.onClick = chain(dom.onClick as ((event: Event) => void) | undefined, ask);
}
