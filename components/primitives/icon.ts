// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, CommonProps } from './common-props.ts';

/**
 * One of the icons of the platform.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/icon.html
 * @see https://opendocs.alipay.com/mini/component/icon
 */
export interface IconProps extends Omit<CommonProps, 'children'> {
  /** Which icon. Only on alipay and web: `loading`. */
  type?: Reactive<
    | 'success'
    | 'success_no_circle'
    | 'info'
    | 'warn'
    | 'waiting'
    | 'cancel'
    | 'download'
    | 'search'
    | 'clear'
    | 'loading'
    | undefined
  >;
  /** Width and height. Default `23` px. */
  size?: Reactive<number | undefined>;
  /** Colour; without it the one that the icon has. */
  color?: Reactive<string | undefined>;
}
