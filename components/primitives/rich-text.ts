// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, HostOnly, CommonProps } from './common-props.ts';
import type { RichTextNode } from './details.ts';

/**
 * Markup that is data: nodes, or a text of HTML where the host takes one.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/rich-text.html
 * @see https://opendocs.alipay.com/mini/component/rich-text
 */
export interface RichTextProps extends Omit<CommonProps, 'children'> {
  /** What is shown. */
  nodes?: Reactive<string | readonly RichTextNode[] | undefined>;
  /** How runs of blanks are shown. */
  space?: Reactive<'ensp' | 'emsp' | 'nbsp' | '' | undefined>;
  /** Can be selected; it becomes a block. Default `false`. Only on wechat and web. */
  userSelect?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** How it is laid out. Skyline renderer only. Default `default`. Only on wechat. */
  mode?: HostOnly<'wechat', Reactive<'default' | 'compat' | 'aggressive' | 'inline-block' | 'web' | undefined>>;
}
