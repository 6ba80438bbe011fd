// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, HostOnly, CommonProps } from './common-props.ts';

/**
 * A text. Holds texts only.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/text.html
 * @see https://opendocs.alipay.com/mini/component/text
 */
export interface TextProps extends CommonProps {
  /** Can be selected. Default `false`. */
  selectable?: Reactive<boolean | undefined>;
  /** How runs of blanks are shown. */
  space?: Reactive<'ensp' | 'emsp' | 'nbsp' | '' | undefined>;
  /** Shows entities such as `&nbsp;` as what they mean. Default `false`. */
  decode?: Reactive<boolean | undefined>;
  /** Lines shown before the text is cut with an ellipsis; 0 for all. Default `0` rows. */
  maxLines?: Reactive<number | undefined>;
  /** Can be selected; it becomes an inline block. Default `false`. Only on wechat. */
  userSelect?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** What happens to text that is too long. Skyline renderer only. Default `visible`. Only on wechat. */
  overflow?: HostOnly<'wechat', Reactive<'visible' | 'clip' | 'fade' | 'ellipsis' | undefined>>;
}
