// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';
import type { FieldDetail } from './details.ts';

/**
 * Lines of text that the user types.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/textarea.html
 * @see https://opendocs.alipay.com/mini/component/textarea
 */
export interface TextareaProps extends Omit<CommonProps, 'children'> {
  /** The text. With it the field shows what the app says, after every event. */
  value?: Reactive<string | undefined>;
  /** Shown while the field is empty. */
  placeholder?: Reactive<string | undefined>;
  /** Style of the placeholder. */
  placeholderStyle?: Reactive<string | undefined>;
  /** Class of the placeholder. Default `''`; on wechat `textarea-placeholder`. */
  placeholderClass?: Reactive<string | undefined>;
  /** Takes no input. Default `false`. */
  disabled?: Reactive<boolean | undefined>;
  /** Characters that it takes; -1 for any number. Default `140` characters. */
  maxLength?: Reactive<number | undefined>;
  /** Has the focus, and the keyboard is shown. Default `false`. */
  focus?: Reactive<boolean | undefined>;
  /** What the keyboard's lower right key says. Default `return`. */
  confirmType?: Reactive<'send' | 'search' | 'next' | 'go' | 'done' | 'return' | undefined>;
  /** Key of the value in what a Form submits. */
  name?: Reactive<string | undefined>;
  /** Grows with its text. Default `false`. */
  autoHeight?: Reactive<boolean | undefined>;
  /** Distance between the cursor and the keyboard. Default `0` px. Only on wechat. */
  cursorSpacing?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** The page moves up when the keyboard comes. Default `true`. Only on wechat. */
  adjustPosition?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** The keyboard stays when the page is tapped. Default `false`. Only on wechat. */
  holdKeyboard?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Where the cursor stands when the field gets the focus. Default `-1`. Only on wechat and web. */
  cursor?: HostOnly<'wechat' | 'web', Reactive<number | undefined>>;
  /** Where the selection begins when the field gets the focus; with `selectionEnd`. Default `-1`. Only on wechat and web. */
  selectionStart?: HostOnly<'wechat' | 'web', Reactive<number | undefined>>;
  /** Where the selection ends when the field gets the focus; with `selectionStart`. Default `-1`. Only on wechat and web. */
  selectionEnd?: HostOnly<'wechat' | 'web', Reactive<number | undefined>>;
  /** The keyboard stays after the confirm key. Default `false`. Only on wechat and web. */
  confirmHold?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** Stands in an element with `position: fixed`. Default `false`. Only on wechat. */
  fixed?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Shows the bar with "done" above the keyboard. Default `true`. Only on wechat. */
  showConfirmBar?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Has no padding of its own; iOS. Default `false`. Only on wechat. */
  disableDefaultPadding?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** What the keyboard comes below of. Default `cursor`. Only on wechat. */
  adjustKeyboardTo?: HostOnly<'wechat', Reactive<'cursor' | 'bottom' | undefined>>;
  /** What the field shows is `value` alone. Sampan does this by itself. Default `false`. Only on alipay. */
  controlled?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** Is drawn by the app rather than by the page. Default `false`. Only on alipay. Source: @tarojs/components 4.2.1. */
  enableNative?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** Shows how many characters were typed. Default `true`. Only on alipay. */
  showCount?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** The user types. */
  onInput?: Handler<FieldDetail>;
  /** The field gets the focus. */
  onFocus?: Handler<{ readonly value: string; readonly height?: number }>;
  /** The field loses the focus. */
  onBlur?: Handler<{ readonly value: string }>;
  /** The keyboard's lower right key was pressed. */
  onConfirm?: Handler<{ readonly value: string }>;
  /** The keyboard comes, goes or changes its height (px). Only on wechat. */
  onKeyboardHeightChange?: HostOnly<'wechat', Handler<{ readonly height: number; readonly duration: number }>>;
  /** Another part of the text is selected. Only on wechat. */
  onSelectionChange?: HostOnly<'wechat', Handler<{ readonly selectionStart: number; readonly selectionEnd: number }>>;
  /** An input method begins to compose. Only on wechat. */
  onKeyboardCompositionStart?: HostOnly<'wechat', Handler>;
  /** An input method takes a key. Only on wechat. */
  onKeyboardCompositionUpdate?: HostOnly<'wechat', Handler>;
  /** An input method is done. Only on wechat. */
  onKeyboardCompositionEnd?: HostOnly<'wechat', Handler>;
  /** Its number of lines changes; the height is in px. Only on wechat and web. */
  onLineChange?: HostOnly<'wechat' | 'web', Handler<{ readonly height: number; readonly lineCount: number }>>;
}
