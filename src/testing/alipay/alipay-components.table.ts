// The tags that Alipay's client implements, with properties and defaults. Source: the tags' pages in the official documentation (opendocs.alipay.com,
// kept in AlipayDocs/open-docs on GitHub), as @tarojs/components 4.2.1 collects them and, below, where they say otherwise; marked A: used by
// Alipay's own component library (antd-mini 3.4.3). Kept apart from the other platform's table and from src/core on purpose.
import { any, componentsOf, flag, list, number, text } from '../engines/host-components/from-official.ts';

const common = {
  hidden: flag(false),
  role: text(),
  ariaLabel: text(),
  ariaRole: text(),
  ariaHidden: text(),
  ariaDisabled: text(),
  ariaChecked: text(),
} as const;

export const alipayComponents = componentsOf(
  'alipay',
  common,
  {
    /** enableNative: A. */
    input: { enableNative: flag(true), placeholderClass: text(), cursor: number(-1) },
    textarea: {
      placeholderClass: text(),
      placeholderStyle: text(),
      confirmType: text('return'),
      enableNative: flag(false),
    },
    checkbox: { color: text() },
    radio: { color: text() },
    switch: { color: text() },
    slider: {
      activeColor: text('#108ee9'),
      backgroundColor: text('#ddd'),
      trackSize: number(4),
      handleSize: number(22),
      handleColor: text('#fff'),
    },
    picker: {
      title: text(),
      range: list(),
      rangeKey: text(),
      value: any(),
      disabled: flag(false),
      name: text(),
    },
    swiper: {
      swipeRatio: number(0.2),
      swipeSpeed: number(0.05),
      touchAngle: number(45),
      adjustHeight: text('first'),
      adjustVerticalHeight: flag(false),
    },
    'movable-view': { animation: flag(false) },
    navigator: { hoverClass: text('none') },
    camera: { applyMicPermissionWhenInit: flag(true), frameFormat: text('rgba'), maxDuration: number(30) },
    canvas: { width: text('300px'), height: text('225px') },
    video: {
      enableProgressGesture: flag(false),
      showMuteBtn: flag(true),
      enableNative: flag(true),
      posterSize: text('contain'),
      showThinProgressBar: flag(false),
      mobilenetHintType: number(1),
      floatingMode: text('none'),
    },
  },
  ['audio', 'live-player', 'ad'],
);
