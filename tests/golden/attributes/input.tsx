// Static values and constants stand in the template; what is dynamic is a hole that carries the official default.
import { Button, Image, Input, View } from 'sampan/components';

declare const wide: boolean;
declare const cx: string | undefined;
declare const id: number;
declare const mode: 'aspectFit' | undefined;
declare const limit: number | undefined;

const kind = 'row';

export const fixed = (
  <View id="a" class="box" hidden={false} data-id={7} data-name="x" aria-label="Box" hoverClass="none" />
);
export const folded = <View class={`${kind} ${kind + '-x'}`} id={wide ? undefined : undefined} data-n1={2 * 3} />;
export const dynamic = (
  <View class={cx} id={`row-${id}`} hidden={wide} data-id={id} hoverStartTime={limit} hoverClass={cx} />
);
export const joined = <View class={`row ${wide ? 'wide' : ''} ${cx} end`} />;
// prettier-ignore
export const broken = <View class="a
  b" style={`color: ${cx};
    width: 1px`} data-x={`1
2`} />;
export const alias = <div className={cx} />;
export const flags = <Button disabled loading={wide} size="mini" plain={false} />;
export const defaults = <Input maxLength={limit} placeholder={cx} focus={wide} />;
export const picture = <Image src={cx} mode={mode} lazyLoad />;
export const quotes = (
  <View aria-label={'a "b"'} data-a="it's" data-b={'"\''} data-c="a&amp;b={{c}} <d>" data-d={'\\n'} />
);
export const later = <div class="first" className={cx} />;
export const none = <View class={undefined} id={null as never} />;
