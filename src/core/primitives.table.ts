// The host elements that JSX may name, with the props and events that both platforms have. Neutral: names are ours
// (camelCase), defaults are the platforms' own. A dialect says how each is spelled on its host.
// Source: official typings of both platforms and their component pages, as collected by @tarojs/components 4.2.1.

export type PropType = 'string' | 'number' | 'boolean' | 'array' | 'object';

export interface PropSpec {
  readonly type: PropType;
  /** The value an engine uses when the prop is unset. A dynamic prop that may be unset always carries it. */
  readonly default?: string | number | boolean;
  /** The host itself changes this prop; the event that reports it, and the key of `detail` that holds the new value. */
  readonly live?: { readonly event: string; readonly detail: string };
}

export interface PrimitiveSpec {
  readonly props: Readonly<Record<string, PropSpec>>;
  /** Event props beyond the common ones, e.g. `onScrollToLower`. */
  readonly events: readonly string[];
  /** The host keeps state of its own in it (typed text, scroll offset, playback). */
  readonly stateful?: boolean;
  /** Takes no children. */
  readonly isVoid?: boolean;
  /** The only host element that may stand directly inside. */
  readonly only?: string;
}

const string = { type: 'string' } as const;
const flag = (value: boolean) => ({ type: 'boolean', default: value }) as const;
const number = (value?: number) =>
  value === undefined ? ({ type: 'number' } as const) : ({ type: 'number', default: value } as const);
const text = (value: string) => ({ type: 'string', default: value }) as const;

/** Props of every host element. `data-*` and `aria-*` pass as they are. */
export const commonProps: Readonly<Record<string, PropSpec>> = {
  id: string,
  class: string,
  style: string,
  hidden: flag(false),
};

/** Events of every host element. Each also exists with the suffix `Catch`, which stops the event at this element. */
export const commonEvents = [
  'onTap',
  'onLongPress',
  'onTouchStart',
  'onTouchMove',
  'onTouchEnd',
  'onTouchCancel',
  'onTransitionEnd',
  'onAnimationStart',
  'onAnimationIteration',
  'onAnimationEnd',
] as const;

const hover = (hoverClass: string, start: number, stay: number) => ({
  hoverClass: text(hoverClass),
  hoverStopPropagation: flag(false),
  hoverStartTime: number(start),
  hoverStayTime: number(stay),
});

const field = {
  value: { type: 'string', default: '', live: { event: 'input', detail: 'value' } },
  placeholder: text(''),
  placeholderStyle: text(''),
  placeholderClass: text(''),
  disabled: flag(false),
  maxLength: number(140),
  focus: flag(false),
  confirmType: text('done'),
  confirmHold: flag(false),
  cursor: number(-1),
  selectionStart: number(-1),
  selectionEnd: number(-1),
  name: string,
} as const;

export const primitives = {
  view: { props: hover('none', 50, 400), events: [] },
  text: { props: { selectable: flag(false), space: text(''), decode: flag(false), maxLines: number(0) }, events: [] },
  image: {
    props: { src: text(''), mode: text('scaleToFill'), lazyLoad: flag(false) },
    events: ['onLoad', 'onError'],
    isVoid: true,
  },
  button: {
    props: {
      size: text('default'),
      type: text('default'),
      plain: flag(false),
      disabled: flag(false),
      loading: flag(false),
      formType: text(''),
      openType: text(''),
      ...hover('button-hover', 20, 70),
    },
    events: ['onGetPhoneNumber', 'onError'],
  },
  input: {
    props: { ...field, type: text('text'), password: flag(false) },
    events: ['onInput', 'onFocus', 'onBlur', 'onConfirm'],
    stateful: true,
    isVoid: true,
  },
  textarea: {
    props: { ...field, autoHeight: flag(false) },
    events: ['onInput', 'onFocus', 'onBlur', 'onConfirm', 'onLineChange'],
    stateful: true,
    isVoid: true,
  },
  'scroll-view': {
    props: {
      scrollX: flag(false),
      scrollY: flag(false),
      upperThreshold: number(50),
      lowerThreshold: number(50),
      scrollTop: { type: 'number', default: 0, live: { event: 'scroll', detail: 'scrollTop' } },
      scrollLeft: { type: 'number', default: 0, live: { event: 'scroll', detail: 'scrollLeft' } },
      scrollIntoView: text(''),
      scrollWithAnimation: flag(false),
      enableBackToTop: flag(false),
    },
    events: ['onScroll', 'onScrollToUpper', 'onScrollToLower'],
    stateful: true,
  },
  swiper: {
    props: {
      indicatorDots: flag(false),
      indicatorColor: text('rgba(0, 0, 0, .3)'),
      indicatorActiveColor: text('#000000'),
      autoplay: flag(false),
      current: { type: 'number', default: 0, live: { event: 'change', detail: 'current' } },
      interval: number(5000),
      duration: number(500),
      circular: flag(false),
      vertical: flag(false),
      previousMargin: text('0px'),
      nextMargin: text('0px'),
      displayMultipleItems: number(1),
      easingFunction: text('default'),
    },
    events: ['onChange', 'onTransition', 'onAnimationFinish'],
    stateful: true,
    only: 'swiper-item',
  },
  'swiper-item': { props: {}, events: [] },
  checkbox: {
    props: {
      value: text(''),
      checked: { type: 'boolean', default: false, live: { event: 'change', detail: 'checked' } },
      disabled: flag(false),
      color: text(''),
    },
    events: ['onChange'],
    stateful: true,
    isVoid: true,
  },
} as const satisfies Record<string, PrimitiveSpec>;

export type Tag = keyof typeof primitives;

export const isTag = (name: string): name is Tag => Object.hasOwn(primitives, name);

/** `SwiperItem` -> `swiper-item`: the host element that a component of sampan/components stands for. */
export const tagOf = (component: string): string => component.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();
