// The tags of WeChat's hosts with their properties and defaults. Source: the component pages of WeChat's documentation as
// collected by @tarojs/components 4.2.1. Kept apart from src/core/primitives.table.ts on purpose: one must not hide the other's errors.
import type { HostComponent, HostProperty } from './host-component.ts';

const text = (value = ''): HostProperty => ({ type: 'String', value });
const number = (value: number): HostProperty => ({ type: 'Number', value });
const flag = (value: boolean): HostProperty => ({ type: 'Boolean', value });

const common = {
  hidden: flag(false),
  ariaLabel: text(),
  ariaRole: text(),
  ariaHidden: text(),
  ariaDisabled: text(),
  ariaChecked: text(),
} as const;

const hover = (hoverClass: string, start: number, stay: number) => ({
  hoverClass: text(hoverClass),
  hoverStopPropagation: flag(false),
  hoverStartTime: number(start),
  hoverStayTime: number(stay),
});

const field = {
  value: text(),
  placeholder: text(),
  placeholderStyle: text(),
  placeholderClass: text('input-placeholder'),
  disabled: flag(false),
  maxlength: number(140),
  cursorSpacing: number(0),
  autoFocus: flag(false),
  focus: flag(false),
  confirmType: text('done'),
  confirmHold: flag(false),
  cursor: number(-1),
  selectionStart: number(-1),
  selectionEnd: number(-1),
  adjustPosition: flag(true),
  holdKeyboard: flag(false),
  name: text(),
} as const;

export const wechatComponents: readonly HostComponent[] = [
  {
    tag: 'input',
    live: ['value'],
    properties: { ...common, ...field, type: text('text'), password: flag(false), alwaysEmbed: flag(false) },
  },
  {
    tag: 'textarea',
    live: ['value'],
    properties: {
      ...common,
      ...field,
      placeholderClass: text('textarea-placeholder'),
      confirmType: text('return'),
      autoHeight: flag(false),
      fixed: flag(false),
      showConfirmBar: flag(true),
      disableDefaultPadding: flag(false),
      adjustKeyboardTo: text('cursor'),
    },
  },
  {
    tag: 'checkbox',
    live: ['checked'],
    properties: { ...common, value: text(), disabled: flag(false), checked: flag(false), color: text('#09BB07') },
  },
  { tag: 'checkbox-group', live: [], properties: { ...common, name: text() } },
  {
    tag: 'button',
    live: [],
    properties: {
      ...common,
      ...hover('button-hover', 20, 70),
      size: text('default'),
      type: text('default'),
      plain: flag(false),
      disabled: flag(false),
      loading: flag(false),
      formType: text(),
      openType: text(),
      lang: text('en'),
      sessionFrom: text(),
      appParameter: text(),
      showMessageCard: flag(false),
    },
  },
  {
    tag: 'image',
    live: [],
    properties: {
      ...common,
      src: text(),
      mode: text('scaleToFill'),
      webp: flag(false),
      lazyLoad: flag(false),
      showMenuByLongpress: flag(false),
      fadeIn: flag(false),
    },
  },
  {
    tag: 'scroll-view',
    live: ['scrollTop', 'scrollLeft'],
    properties: {
      ...common,
      scrollX: flag(false),
      scrollY: flag(false),
      upperThreshold: number(50),
      lowerThreshold: number(50),
      scrollTop: number(0),
      scrollLeft: number(0),
      scrollIntoView: text(),
      scrollWithAnimation: flag(false),
      enableBackToTop: flag(false),
      enableFlex: flag(false),
      scrollAnchoring: flag(false),
      refresherEnabled: flag(false),
      refresherThreshold: number(45),
      refresherDefaultStyle: text('black'),
      refresherBackground: text('#FFF'),
      refresherTriggered: flag(false),
      enhanced: flag(false),
      bounces: flag(true),
      showScrollbar: flag(true),
      pagingEnabled: flag(false),
      fastDeceleration: flag(false),
    },
  },
  {
    tag: 'swiper',
    live: ['current'],
    properties: {
      ...common,
      indicatorDots: flag(false),
      indicatorColor: text('rgba(0, 0, 0, .3)'),
      indicatorActiveColor: text('#000000'),
      autoplay: flag(false),
      current: number(0),
      interval: number(5000),
      duration: number(500),
      circular: flag(false),
      vertical: flag(false),
      previousMargin: text('0px'),
      nextMargin: text('0px'),
      snapToEdge: flag(false),
      displayMultipleItems: number(1),
      easingFunction: text('default'),
    },
  },
  { tag: 'swiper-item', live: [], properties: { ...common, itemId: text(), skipHiddenItemLayout: flag(false) } },
];
