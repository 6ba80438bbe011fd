// The tags that Alipay's client implements, with properties and defaults. Source: the tags' pages in the official
// documentation (opendocs.alipay.com, kept in AlipayDocs/open-docs on GitHub). Kept apart from the other platform's table and from src/core on purpose.
import type { HostComponent, HostProperty } from '../engines/host-components/host-component.ts';

const text = (value = ''): HostProperty => ({ type: 'String', value });
const number = (value: number): HostProperty => ({ type: 'Number', value });
const flag = (value: boolean): HostProperty => ({ type: 'Boolean', value });

const common = {
  hidden: flag(false),
  role: text(),
  ariaLabel: text(),
  ariaRole: text(),
  ariaHidden: text(),
  ariaDisabled: text(),
  ariaChecked: text(),
} as const;

const field = {
  value: text(),
  name: text(),
  placeholder: text(),
  placeholderStyle: text(),
  placeholderClass: text(),
  disabled: flag(false),
  maxlength: number(140),
  focus: flag(false),
  confirmType: text('done'),
  controlled: flag(false),
  enableNative: flag(true),
  alwaysSystem: flag(false),
} as const;

/** Only an input has a place for the cursor. */
const cursor = { confirmHold: flag(false), cursor: number(-1), selectionStart: number(-1), selectionEnd: number(-1) };

export const alipayComponents: readonly HostComponent[] = [
  {
    tag: 'input',
    live: ['value'],
    properties: {
      ...common,
      ...field,
      ...cursor,
      type: text('text'),
      password: flag(false),
      randomNumber: flag(false),
    },
  },
  {
    tag: 'textarea',
    live: ['value'],
    properties: { ...common, ...field, confirmType: text('return'), autoHeight: flag(false), showCount: flag(true) },
  },
  {
    tag: 'checkbox',
    live: ['checked'],
    properties: { ...common, value: text(), disabled: flag(false), checked: flag(false), color: text() },
  },
  { tag: 'checkbox-group', live: [], properties: { ...common, name: text() } },
  {
    tag: 'button',
    live: [],
    properties: {
      ...common,
      size: text('default'),
      type: text('default'),
      plain: flag(false),
      disabled: flag(false),
      loading: flag(false),
      formType: text(),
      openType: text(),
      scope: text(),
      publicId: text(),
      hoverClass: text('button-hover'),
      hoverStopPropagation: flag(false),
      hoverStartTime: number(20),
      hoverStayTime: number(70),
    },
  },
  {
    tag: 'image',
    live: [],
    properties: { ...common, src: text(), mode: text('scaleToFill'), lazyLoad: flag(false), defaultSource: text() },
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
      scrollAnimationDuration: number(0),
      enableBackToTop: flag(false),
      trapScroll: flag(false),
      disableLowerScroll: text(),
      disableUpperScroll: text(),
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
      disableTouch: flag(false),
      activeClass: text(),
      changingClass: text(),
      acceleration: flag(false),
      disableProgrammaticAnimation: flag(false),
    },
  },
  { tag: 'swiper-item', live: [], properties: { ...common } },
];
