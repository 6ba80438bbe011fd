// Props of the primitives. Names, defaults and events follow src/core/primitives.table.ts; a test keeps the two equal.
import type { ComponentChildren, ComponentType, Ref } from 'preact';
import type { Signal } from '@preact/signals';
import type { SampanEvent } from '../../src/core/host.ts';

/** A prop takes its value or a signal of it: a signal updates the one attribute without rendering a component. */
export type Reactive<T> = T | Signal<T>;
export type Handler<D = unknown> = (event: SampanEvent<D>) => void;
export type StyleValue = string | Record<string, string | number | undefined>;

export interface TouchDetail {
  readonly x?: number;
  readonly y?: number;
}

/** Props of every primitive. */
export interface CommonProps {
  id?: Reactive<string | undefined>;
  class?: Reactive<string | undefined>;
  /** CSS text, or an object; bare numbers are px, `rpx` works on every host. */
  style?: Reactive<StyleValue | undefined>;
  /** Keeps the element out of view. Default false. */
  hidden?: Reactive<boolean | undefined>;
  children?: ComponentChildren;
  ref?: Ref<HostElement>;
  key?: string | number;
  onTap?: Handler<TouchDetail>;
  /** As `onTap`, and stops the event here, on the host too. */
  onTapCatch?: Handler<TouchDetail>;
  onLongPress?: Handler<TouchDetail>;
  onTouchStart?: Handler;
  onTouchMove?: Handler;
  /** Takes the gesture: nothing behind this element scrolls. */
  onTouchMoveCatch?: Handler;
  onTouchEnd?: Handler;
  onTouchCancel?: Handler;
  onTransitionEnd?: Handler;
  onAnimationStart?: Handler;
  onAnimationIteration?: Handler;
  onAnimationEnd?: Handler;
  [data: `data-${string}`]: unknown;
  [aria: `aria-${string}`]: unknown;
}

/** What a ref on a primitive holds: an opaque handle on mini-program hosts, the DOM element on the web. */
export interface HostElement {
  readonly nodeType: number;
}

export interface HoverProps {
  /** Class while pressed; `none` for no effect. */
  hoverClass?: Reactive<string | undefined>;
  hoverStopPropagation?: Reactive<boolean | undefined>;
  /** ms until the class is set. */
  hoverStartTime?: Reactive<number | undefined>;
  /** ms that the class stays after release. */
  hoverStayTime?: Reactive<number | undefined>;
}

export interface ViewProps extends CommonProps, HoverProps {}

export interface TextProps extends CommonProps {
  selectable?: Reactive<boolean | undefined>;
  space?: Reactive<'ensp' | 'emsp' | 'nbsp' | '' | undefined>;
  decode?: Reactive<boolean | undefined>;
  /** Lines shown before the text is cut with an ellipsis; 0 for all. Default 0. */
  maxLines?: Reactive<number | undefined>;
}

export type ImageMode =
  | 'scaleToFill'
  | 'aspectFit'
  | 'aspectFill'
  | 'widthFix'
  | 'heightFix'
  | 'top'
  | 'bottom'
  | 'center'
  | 'left'
  | 'right'
  | 'top left'
  | 'top right'
  | 'bottom left'
  | 'bottom right';

export interface ImageProps extends Omit<CommonProps, 'children'> {
  src?: Reactive<string | undefined>;
  /** How the picture fills the box. Default `scaleToFill`. */
  mode?: Reactive<ImageMode | undefined>;
  lazyLoad?: Reactive<boolean | undefined>;
  onLoad?: Handler<{ readonly width: number; readonly height: number }>;
  onError?: Handler<{ readonly errMsg?: string }>;
}

export interface ButtonProps extends CommonProps, HoverProps {
  size?: Reactive<'default' | 'mini' | undefined>;
  type?: Reactive<'default' | 'primary' | 'warn' | undefined>;
  plain?: Reactive<boolean | undefined>;
  disabled?: Reactive<boolean | undefined>;
  loading?: Reactive<boolean | undefined>;
  formType?: Reactive<'submit' | 'reset' | '' | undefined>;
  openType?: Reactive<string | undefined>;
  onGetPhoneNumber?: Handler;
  onError?: Handler;
}

export interface FieldDetail {
  readonly value: string;
  readonly cursor?: number;
}

export interface FieldProps extends Omit<CommonProps, 'children'> {
  /** Controlled when given: what the field shows follows this value after every event. */
  value?: Reactive<string | undefined>;
  placeholder?: Reactive<string | undefined>;
  placeholderStyle?: Reactive<string | undefined>;
  placeholderClass?: Reactive<string | undefined>;
  disabled?: Reactive<boolean | undefined>;
  /** Characters. Default 140; -1 for no limit. */
  maxLength?: Reactive<number | undefined>;
  focus?: Reactive<boolean | undefined>;
  confirmType?: Reactive<'send' | 'search' | 'next' | 'go' | 'done' | undefined>;
  confirmHold?: Reactive<boolean | undefined>;
  cursor?: Reactive<number | undefined>;
  selectionStart?: Reactive<number | undefined>;
  selectionEnd?: Reactive<number | undefined>;
  name?: Reactive<string | undefined>;
  onInput?: Handler<FieldDetail>;
  onFocus?: Handler<{ readonly value: string }>;
  onBlur?: Handler<{ readonly value: string }>;
  onConfirm?: Handler<{ readonly value: string }>;
}

export interface InputProps extends FieldProps {
  type?: Reactive<'text' | 'number' | 'idcard' | 'digit' | undefined>;
  password?: Reactive<boolean | undefined>;
}

export interface TextareaProps extends FieldProps {
  autoHeight?: Reactive<boolean | undefined>;
  onLineChange?: Handler<{ readonly height: number; readonly lineCount: number }>;
}

export interface ScrollDetail {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  readonly scrollHeight: number;
  readonly scrollWidth: number;
}

export interface ScrollViewProps extends CommonProps {
  scrollX?: Reactive<boolean | undefined>;
  scrollY?: Reactive<boolean | undefined>;
  /** px from the top or left at which `onScrollToUpper` fires. Default 50. */
  upperThreshold?: Reactive<number | undefined>;
  /** px from the bottom or right at which `onScrollToLower` fires. Default 50. */
  lowerThreshold?: Reactive<number | undefined>;
  scrollTop?: Reactive<number | undefined>;
  scrollLeft?: Reactive<number | undefined>;
  /** Id of the child to scroll to. */
  scrollIntoView?: Reactive<string | undefined>;
  scrollWithAnimation?: Reactive<boolean | undefined>;
  enableBackToTop?: Reactive<boolean | undefined>;
  onScroll?: Handler<ScrollDetail>;
  onScrollToUpper?: Handler;
  onScrollToLower?: Handler;
}

export interface SwiperProps extends CommonProps {
  indicatorDots?: Reactive<boolean | undefined>;
  indicatorColor?: Reactive<string | undefined>;
  indicatorActiveColor?: Reactive<string | undefined>;
  autoplay?: Reactive<boolean | undefined>;
  current?: Reactive<number | undefined>;
  /** ms between two slides of autoplay. Default 5000. */
  interval?: Reactive<number | undefined>;
  /** ms of one slide. Default 500. */
  duration?: Reactive<number | undefined>;
  circular?: Reactive<boolean | undefined>;
  vertical?: Reactive<boolean | undefined>;
  previousMargin?: Reactive<string | undefined>;
  nextMargin?: Reactive<string | undefined>;
  displayMultipleItems?: Reactive<number | undefined>;
  easingFunction?: Reactive<string | undefined>;
  onChange?: Handler<{ readonly current: number; readonly source?: string }>;
  onTransition?: Handler<{ readonly dx?: number; readonly dy?: number }>;
  onAnimationFinish?: Handler<{ readonly current: number }>;
}

export interface SwiperItemProps extends CommonProps {}

export interface CheckboxProps extends Omit<CommonProps, 'children'> {
  value?: Reactive<string | undefined>;
  checked?: Reactive<boolean | undefined>;
  disabled?: Reactive<boolean | undefined>;
  color?: Reactive<string | undefined>;
  onChange?: Handler<{ readonly checked: boolean }>;
}

/** The ten primitives, as each host must give them. */
export interface Primitives {
  View: ComponentType<ViewProps>;
  Text: ComponentType<TextProps>;
  Image: ComponentType<ImageProps>;
  Button: ComponentType<ButtonProps>;
  Input: ComponentType<InputProps>;
  Textarea: ComponentType<TextareaProps>;
  ScrollView: ComponentType<ScrollViewProps>;
  Swiper: ComponentType<SwiperProps>;
  SwiperItem: ComponentType<SwiperItemProps>;
  Checkbox: ComponentType<CheckboxProps>;
}
