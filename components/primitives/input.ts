// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';
import type { FieldDetail } from './details.ts';

/**
 * A line of text that the user types.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/input.html
 * @see https://opendocs.alipay.com/mini/component/input
 */
export interface InputProps extends Omit<CommonProps, 'children'> {
  /** The text. With it the field shows what the app says, after every event. */
  value?: Reactive<string | undefined>;
  /** Shown while the field is empty. */
  placeholder?: Reactive<string | undefined>;
  /** Style of the placeholder. */
  placeholderStyle?: Reactive<string | undefined>;
  /** Class of the placeholder. Default `''`; on wechat `input-placeholder`. */
  placeholderClass?: Reactive<string | undefined>;
  /** Takes no input. Default `false`. */
  disabled?: Reactive<boolean | undefined>;
  /** Characters that it takes; -1 for any number. Default `140` characters. */
  maxLength?: Reactive<number | undefined>;
  /** Has the focus, and the keyboard is shown. Default `false`. */
  focus?: Reactive<boolean | undefined>;
  /** What the keyboard's lower right key says. Default `done`. */
  confirmType?: Reactive<'send' | 'search' | 'next' | 'go' | 'done' | undefined>;
  /** Key of the value in what a Form submits. */
  name?: Reactive<string | undefined>;
  /** The keyboard stays after the confirm key. Default `false`. */
  confirmHold?: Reactive<boolean | undefined>;
  /** Where the cursor stands when the field gets the focus. Default `-1`. */
  cursor?: Reactive<number | undefined>;
  /** Where the selection begins when the field gets the focus; with `selectionEnd`. Default `-1`. */
  selectionStart?: Reactive<number | undefined>;
  /** Where the selection ends when the field gets the focus; with `selectionStart`. Default `-1`. */
  selectionEnd?: Reactive<number | undefined>;
  /** Which keyboard. Default `text`. Only on wechat: `safe-password`, `nickname`. Only on alipay: `numberpad`, `digitpad`, `idcardpad`. */
  type?: Reactive<
    | 'text'
    | 'number'
    | 'idcard'
    | 'digit'
    | 'safe-password'
    | 'nickname'
    | 'numberpad'
    | 'digitpad'
    | 'idcardpad'
    | undefined
  >;
  /** Shows dots instead of what is typed. Default `false`. */
  password?: Reactive<boolean | undefined>;
  /** Distance between the cursor and the keyboard. Default `0` px. Only on wechat. */
  cursorSpacing?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** The page moves up when the keyboard comes. Default `true`. Only on wechat. */
  adjustPosition?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** The keyboard stays when the page is tapped. Default `false`. Only on wechat. */
  holdKeyboard?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Colour of the cursor. Only on wechat. */
  cursorColor?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Never leaves the layer of the page; iOS. Default `false`. Only on wechat. */
  alwaysEmbed?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Path of the safe keyboard's public key. Only on wechat. */
  safePasswordCertPath?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Length of the safe password. In characters. Only on wechat. */
  safePasswordLength?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** Time stamp of the safe keyboard's cipher. Only on wechat. */
  safePasswordTimeStamp?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** Nonce of the safe keyboard's cipher. Only on wechat. */
  safePasswordNonce?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Salt of the safe keyboard's hash. Only on wechat. */
  safePasswordSalt?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** How the safe keyboard hashes. Only on wechat. */
  safePasswordCustomHash?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** What the field shows is `value` alone. Sampan does this by itself. Default `false`. Only on alipay. */
  controlled?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** Is drawn by the app rather than by the page. Default `true`. Only on alipay. Source: antd-mini 3.4.3. */
  enableNative?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** The keys of a number keyboard are in random order. Default `false`. Only on alipay. */
  randomNumber?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** Always the system's own keyboard. Default `false`. Only on alipay. */
  alwaysSystem?: HostOnly<'alipay', Reactive<boolean | undefined>>;
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
  /** The nickname was reviewed, with `type="nickname"`. Only on wechat. */
  onNickNameReview?: HostOnly<'wechat', Handler<{ readonly pass: boolean; readonly timeout: boolean }>>;
}
