// What each event that says something tells: in our words, and in the hosts' where theirs are others. Sources: the pages of the tags; for WeChat as
// @tarojs/components 4.2.1 collects them in its types of events, for Alipay as kept in AlipayDocs/open-docs on GitHub.
import type { ComponentProps } from 'preact';
import type { Handler } from '../../components/primitives/common-props.ts';
import type { Primitives } from '../../components/primitives/types.ts';
import { componentOf } from '../../src/compiler/module-scope.ts';
import type { HostReport } from '../../src/testing/index.ts';

type PropsOf<Name extends keyof Primitives> = ComponentProps<Primitives[Name]>;
type DetailOf<Prop> = NonNullable<Prop> extends Handler<infer Detail> ? Detail : never;

type Host = 'wechat' | 'alipay';

/** What a host's event is, and what of ours it makes where that is not all of the sample. */
interface Told<Detail> extends HostReport {
  readonly ours?: Detail;
}

/** Our detail; events of hosts that are another thing than a detail which is equal to ours. */
export type Sample<Detail = unknown> = readonly [ours: Detail, theirs?: Readonly<Partial<Record<Host, Told<Detail>>>>];

type Samples = {
  readonly [Name in keyof Primitives]?: {
    readonly [Event in Extract<keyof PropsOf<Name>, `on${string}`>]?: Sample<DetailOf<PropsOf<Name>[Event]>>;
  };
};

const scroll = { scrollTop: 30, scrollLeft: 4, scrollHeight: 900, scrollWidth: 300 };
const drag = { scrollTop: 30, scrollLeft: 0, velocity: 0.5 };
const refused = { errMsg: 'refused' };
const selection = { selectionStart: 1, selectionEnd: 3 };
const place = { latitude: 30.2, longitude: 120.1 };
const ability = { ability: 'heatmap', errCode: 0, errMsg: 'ok' };
const state = { state: 'success' } as const;

const keyboard = {
  onKeyboardHeightChange: [{ height: 260, duration: 0.2 }],
  onSelectionChange: [selection],
} as const;

const field = {
  onInput: [{ value: 'tea', cursor: 3 }, { wechat: { detail: { value: 'tea', cursor: 3, keyCode: 97 } } }],
  onFocus: [{ value: 'te', height: 260 }],
  onBlur: [{ value: 'tea' }, { wechat: { detail: { value: 'tea', cursor: 3 } } }],
  onConfirm: [{ value: 'tea' }],
} as const;

const samples: Samples = {
  ScrollView: {
    onScroll: [scroll, { wechat: { detail: { ...scroll, deltaX: 0, deltaY: -30 } } }],
    onScrollStart: [scroll],
    onScrollEnd: [scroll],
    onDragStart: [drag],
    onDragging: [drag],
    onDragEnd: [drag],
    onRefresherPulling: [{ dy: 12 }],
    onRefresherRefresh: [{ dy: 50 }],
    onRefresherRestore: [{ dy: 0 }],
    onRefresherAbort: [{ dy: 5 }],
    onRefresherWillRefresh: [{ dy: 46 }],
    onRefresherStatusChange: [{ status: 2, dy: 46 }],
  },
  Swiper: {
    onChange: [
      { current: 2, source: 'touch' },
      { wechat: { detail: { current: 2, currentItemId: '', source: 'touch' } } },
    ],
    onTransition: [{ dx: 20, dy: 0 }],
    onAnimationFinish: [{ current: 2, source: 'touch' }],
  },
  MovableView: {
    onChange: [{ x: 10, y: 20, source: 'touch' }],
    onScale: [{ x: 10, y: 20, scale: 2 }],
    onChangeEnd: [{ x: 10, y: 20 }],
  },
  CoverView: { onScroll: [scroll] },
  CoverImage: { onError: [refused] },
  PageMeta: {
    onScroll: [{ scrollTop: 120 }],
    onResize: [{ size: { windowWidth: 375, windowHeight: 600 } }],
  },
  Image: { onLoad: [{ width: 300, height: 200 }], onError: [refused] },
  Progress: { onActiveEnd: [{ curPercent: 40 }] },
  Navigator: { onFail: [refused] },
  WebView: {
    onMessage: [{ data: [{ name: 'tea' }] }],
    onLoad: [{ src: 'https://shop.example/' }],
    onError: [{ src: 'https://shop.example/' }],
  },
  Ad: { onError: [{ errCode: 1004, errMsg: 'no ad' }] },
  Button: {
    onGetUserInfo: [{ userInfo: { nickName: 'Lin' } }],
    onGetPhoneNumber: [{ code: 'c0de', errMsg: 'getPhoneNumber:ok' }, { alipay: { detail: {}, ours: {} } }],
    onError: [refused, { alipay: { detail: { type: 'getAuthorize', errorMessage: 'refused' } } }],
    onContact: [{ errMsg: 'enterContact:ok', path: '/pages/home', query: { id: 3 } }],
    onGetRealTimePhoneNumber: [{ code: 'c0de' }],
    onOpenSetting: [{ authSetting: { 'scope.camera': true } }],
    onChooseAvatar: [{ avatarUrl: 'wxfile://tmp/a.png' }],
    onFollowLifestyle: [{ followStatus: 1 }],
  },
  Checkbox: {
    onChange: [{ checked: true }, { wechat: { detail: { value: ['tea'] } }, alipay: { detail: { value: true } } }],
  },
  CheckboxGroup: { onChange: [{ value: ['tea', 'milk'] }] },
  RadioGroup: { onChange: [{ value: 'tea' }] },
  Form: { onSubmit: [{ value: { drink: 'tea' }, formId: 'the formId is a mock one' }] },
  Input: { ...field, ...keyboard, onNickNameReview: [{ pass: true, timeout: false }] },
  Textarea: { ...field, ...keyboard, onLineChange: [{ height: 40, lineCount: 2 }] },
  Picker: {
    // Its mode is a region's, whose value stays as it is.
    onChange: [{ value: ['浙江省', '杭州市', '西湖区'], code: ['330000', '330100', '330106'], postcode: '310013' }],
    onColumnChange: [{ column: 1, value: 2 }],
  },
  PickerView: { onChange: [{ value: [1, 2] }] },
  Slider: { onChange: [{ value: 30 }], onChanging: [{ value: 20 }] },
  Switch: {
    onChange: [{ checked: true }, { wechat: { detail: { value: true } }, alipay: { detail: { value: true } } }],
  },
  Audio: { onTimeUpdate: [{ currentTime: 3, duration: 60 }], onError: [refused] },
  Video: {
    onTimeUpdate: [
      { currentTime: 3, duration: 60 },
      { alipay: { detail: { currentTime: 3, videoDuration: 60, userPlayDuration: 2 } } },
    ],
    onError: [refused],
    onFullScreenChange: [{ fullScreen: true, direction: 'horizontal' }],
    onCastingUserSelect: [state],
    onCastingStateChange: [state],
    onProgress: [{ buffered: 40 }],
    onLoadedMetaData: [{ width: 640, height: 360, duration: 60 }],
    onSeekComplete: [{ position: 12 }],
    onControlsToggle: [{ show: true }],
    onUserAction: [{ tag: 'mute', value: 0 }],
  },
  LivePlayer: {
    onStateChange: [{ code: 2004 }],
    onFullScreenChange: [{ fullScreen: true, direction: 90 }],
    onNetStatus: [{ info: { videoBitrate: 900 } }],
    onCastingUserSelect: [state],
    onCastingStateChange: [state],
    onAudioVolumeNotify: [{ volume: 3 }],
  },
  Camera: {
    onInitDone: [{ maxZoom: 8 }],
    onError: [refused],
    onScanCode: [{ result: 'https://shop.example/3', type: 'qrcode' }],
  },
  Canvas: { onError: [refused] },
  Map: {
    onMarkerTap: [{ markerId: 7 }, { alipay: { event: { markerId: 7, latitude: 30.2, longitude: 120.1 } } }],
    onCalloutTap: [{ markerId: 7 }, { alipay: { event: { markerId: 7 } } }],
    onControlTap: [{ controlId: 2 }, { alipay: { event: { controlId: 2 } } }],
    onRegionChange: [
      { type: 'end', causedBy: 'drag', scale: 14, rotate: 0, skew: 0, ...place },
      {
        wechat: {
          event: { type: 'end', causedBy: 'drag' },
          detail: { scale: 14, rotate: 0, skew: 0, centerLocation: place },
        },
        alipay: { event: { type: 'end', causedBy: 'drag', scale: 14, rotate: 0, skew: 0, ...place } },
      },
    ],
    onLabelTap: [{ markerId: 7 }],
    onPoiTap: [{ ...place, name: 'West Lake' }],
    onPolylineTap: [{ ...place, polylineId: 1 }],
    onAnchorPointTap: [place],
    onInterpolatePoint: [{ ...place, markerId: 7, animationStatus: 'complete' }],
    onAbilitySuccess: [ability],
    onAbilityFailed: [{ ...ability, errCode: 2, errMsg: 'failed' }],
    onAuthSuccess: [{ errCode: 0, errMsg: 'ok' }],
    onError: [refused],
    onPanelTap: [{ panelId: 4, layoutId: 'buy' }, { alipay: { event: { panelId: 4, layoutId: 'buy' } } }],
  },
};

export const sampleOf = (tag: string, event: string): Sample<object> | undefined =>
  (samples as Readonly<Record<string, Readonly<Record<string, Sample<object>>>>>)[componentOf(tag)]?.[event];

/** What a user makes of each prop that the host changes; details that are another thing than this, by host. */
export const changes: Readonly<Record<string, readonly [to: unknown, theirs?: Readonly<Record<string, object>>]>> = {
  'scroll-view scrollTop': [55],
  'scroll-view scrollLeft': [44],
  'swiper current': [2],
  'movable-view x': [12],
  'movable-view y': [13],
  'movable-view scaleValue': [3],
  'input value': ['typed'],
  'textarea value': ['typed'],
  'checkbox checked': [false, { wechat: { value: [] }, alipay: { value: false } }],
  'switch checked': [false, { wechat: { value: false }, alipay: { value: false } }],
  'slider value': [33],
  'picker value': [1, { wechat: { value: '1' } }],
  'picker-view value': [[0, 2]],
};
