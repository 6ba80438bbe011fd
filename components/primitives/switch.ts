// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * On or off.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/switch.html
 * @see https://opendocs.alipay.com/mini/component/switch
 */
export interface SwitchProps extends Omit<CommonProps, 'children'> {
  /** Is on. With it the switch shows what the app says, after every event. Default `false`. */
  checked?: Reactive<boolean | undefined>;
  /** Cannot be used. Default `false`. */
  disabled?: Reactive<boolean | undefined>;
  /** Colour while it is on. Default `#04BE02`; on alipay `''`; on web `''`. */
  color?: Reactive<string | undefined>;
  /** Key of the value in what a Form submits. */
  name?: Reactive<string | undefined>;
  /** Its look. Default `switch`. Only on wechat. */
  type?: HostOnly<'wechat', Reactive<'switch' | 'checkbox' | undefined>>;
  /** What the field shows is `value` alone. Sampan does this by itself. Default `false`. Only on alipay. */
  controlled?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** The user switches it. */
  onChange?: Handler<{ readonly checked: boolean }>;
}
