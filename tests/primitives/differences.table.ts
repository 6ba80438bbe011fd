// Where our tables differ from the official names and defaults in official.table.ts, and why. A difference that is not here is a mistake.

import type { OfficialValue } from '../../src/testing/engines/host-components/official.table.ts';

export type Why = string;

const worklet = 'a worklet: a function of the Skyline renderer, which is no event';
const superseded = (by: string): Why => `superseded by ${by}`;
const form = 'the page of form: fields have a name';
const page = 'its page in the official documentation';
const antd = 'used by the official component library (antd-mini 3.4.3)';

/** Names that we leave out, by host, tag and name in lower case; events with `on`. */
export const omitted: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Why>>>>>> = {
  wechat: {
    progress: { color: superseded('activeColor') },
    slider: { color: superseded('backgroundColor'), selectedcolor: superseded('activeColor') },
    input: { autofocus: superseded('focus'), onkeyoardheightchangeworklet: worklet },
    textarea: { autofocus: superseded('focus') },
    'scroll-view': {
      adjustdecelerationvelocityworklet: worklet,
      onscrollstartworklet: worklet,
      onscrollupdateworklet: worklet,
      onscrollendworklet: worklet,
    },
    swiper: { onscrollstartworklet: worklet, onscrollupdateworklet: worklet, onscrollendworklet: worklet },
    'live-player': { backgroundmute: 'given up by the platform' },
    map: { covers: superseded('markers') },
    'share-element': { mapkey: 'an older spelling of `key`', onframeworklet: worklet },
    slot: { name: 'the collected word for the attribute `slot`' },
  },
  alipay: {
    button: { ongetphonenumber: 'one event with getAuthorize there' },
    'picker-view': { onpickstart: `spelled pickerStart: ${page}`, onpickend: `spelled pickerEnd: ${page}` },
    slot: { name: 'the collected word for the attribute `slot`' },
  },
};

/** Names that we have beyond the official ones. */
export const added: typeof omitted = {
  wechat: {
    text: { style: 'what `max-lines` is in the WebView renderer' },
    checkbox: { onchange: 'bound at the group around it' },
    'checkbox-group': { name: form },
    'radio-group': { name: form },
    input: { name: form },
    textarea: { name: form },
    picker: { name: form },
    slider: { name: form },
    switch: { name: form },
    slot: { slot: 'a slot is an attribute of its content' },
  },
  alipay: {
    input: { enablenative: antd },
    textarea: { placeholderstyle: page, enablenative: "Taro's own template" },
    video: { enablenative: 'in the example on the page of camera' },
    picker: {
      range: page,
      rangekey: page,
      value: page,
      disabled: page,
      title: page,
      onchange: page,
      name: form,
    },
    'picker-view': { onpickerstart: page, onpickerend: page },
    camera: { applymicpermissionwheninit: page, frameformat: page, maxduration: page },
    slot: { slot: 'a slot is an attribute of its content' },
  },
};

type Values = Readonly<Record<string, Readonly<Record<string, readonly [value: OfficialValue | null, why: Why]>>>>;

const described = 'the collected default describes what the platform takes then';

/** Defaults that are others than the official ones, by host. */
export const defaults: Readonly<Record<string, Values>> = {
  wechat: {
    button: {
      sendMessageTitle: ['', described],
      sendMessagePath: ['', described],
      sendMessageImg: ['', described],
    },
    picker: { value: ['', 'of several modes: each has its own, which an empty one means'] },
    'native-slot': { name: ['', 'the slot without a name'] },
  },
  alipay: {
    view: { animation: [null, 'none'] },
    input: { placeholderClass: ['', page] },
    textarea: { placeholderClass: ['', page] },
    radio: { color: ['', page] },
    switch: { color: ['', page] },
    slider: { activeColor: ['#108ee9', page], backgroundColor: ['#ddd', page] },
    'movable-view': { animation: [false, page] },
    navigator: { hoverClass: ['none', page] },
    video: { enableProgressGesture: [false, page], showMuteBtn: [true, page] },
    'native-slot': { name: ['', 'the slot without a name'] },
  },
};
