// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';
import type { PickerRange, PickerValue, PickerDetail } from './details.ts';

/**
 * Opens a wheel of choices when it is tapped. Its children are what is tapped.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/picker.html
 * @see https://opendocs.alipay.com/mini/component/picker
 */
export interface PickerProps extends CommonProps {
  /** The choices; for several columns one list each. */
  range?: Reactive<PickerRange | undefined>;
  /** Key of the text to show, where the choices are objects. */
  rangeKey?: Reactive<string | undefined>;
  /** What is chosen: an index, an index for each column, a time, a date, or a region. */
  value?: Reactive<PickerValue | undefined>;
  /** Cannot be used. Default `false`. */
  disabled?: Reactive<boolean | undefined>;
  /** Key of the value in what a Form submits. */
  name?: Reactive<string | undefined>;
  /** Title above the wheel. */
  headerText?: Reactive<string | undefined>;
  /** What is chosen. Default `selector`. Only on wechat and web. */
  mode?: HostOnly<'wechat' | 'web', Reactive<'selector' | 'multiSelector' | 'time' | 'date' | 'region' | undefined>>;
  /** First time or date, `hh:mm` or `YYYY-MM-DD`. Only on wechat and web. */
  start?: HostOnly<'wechat' | 'web', Reactive<string | undefined>>;
  /** Last time or date, `hh:mm` or `YYYY-MM-DD`. Only on wechat and web. */
  end?: HostOnly<'wechat' | 'web', Reactive<string | undefined>>;
  /** How exact a date is. Default `day`. Only on wechat and web. */
  fields?: HostOnly<'wechat' | 'web', Reactive<'year' | 'month' | 'day' | undefined>>;
  /** A choice above all others in each column of a region. Only on wechat and web. */
  customItem?: HostOnly<'wechat' | 'web', Reactive<string | undefined>>;
  /** How exact a region is. Default `region`. Only on wechat and web. */
  level?: HostOnly<'wechat' | 'web', Reactive<'province' | 'city' | 'region' | 'sub-district' | undefined>>;
  /** The user has chosen. */
  onChange?: Handler<PickerDetail>;
  /** The wheel was closed without a choice. Only on wechat and web. */
  onCancel?: HostOnly<'wechat' | 'web', Handler>;
  /** One of several columns was turned. Only on wechat and web. */
  onColumnChange?: HostOnly<'wechat' | 'web', Handler<{ readonly column: number; readonly value: number }>>;
}
