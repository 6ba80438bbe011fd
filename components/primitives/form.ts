// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * Fields whose values are submitted together, by their names.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/form.html
 * @see https://opendocs.alipay.com/mini/component/form
 */
export interface FormProps extends CommonProps {
  /** Submits an id for messages of the platform as well. Default `false`. */
  reportSubmit?: Reactive<boolean | undefined>;
  /** How long to wait for the id; 0 for not at all. Default `0` ms. Only on wechat. */
  reportSubmitTimeout?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** A Button with `formType="submit"` was pressed: the values by the names of their fields. */
  onSubmit?: Handler<{ readonly value: Readonly<Record<string, unknown>>; readonly formId?: string }>;
  /** A Button with `formType="reset"` was pressed. */
  onReset?: Handler;
}
