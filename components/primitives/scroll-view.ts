// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';
import type { ScrollDetail } from './details.ts';

/**
 * A box whose content scrolls. Give it a height to scroll downwards.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/scroll-view.html
 * @see https://opendocs.alipay.com/mini/component/scroll-view
 */
export interface ScrollViewProps extends CommonProps {
  /** Scrolls sideways. Default `false`. */
  scrollX?: Reactive<boolean | undefined>;
  /** Scrolls up and down. Default `false`. */
  scrollY?: Reactive<boolean | undefined>;
  /** Distance from the top or left at which `onScrollToUpper` comes. Default `50` px. */
  upperThreshold?: Reactive<number | undefined>;
  /** Distance from the bottom or right at which `onScrollToLower` comes. Default `50` px. */
  lowerThreshold?: Reactive<number | undefined>;
  /** Position from the top. Default `0` px. */
  scrollTop?: Reactive<number | undefined>;
  /** Position from the left. Default `0` px. */
  scrollLeft?: Reactive<number | undefined>;
  /** Id of the element inside to scroll to. */
  scrollIntoView?: Reactive<string | undefined>;
  /** Moves smoothly when a position is set. Default `false`. */
  scrollWithAnimation?: Reactive<boolean | undefined>;
  /** A tap on the status bar scrolls to the top. Default `false`. */
  enableBackToTop?: Reactive<boolean | undefined>;
  /** `display: flex` works inside. Default `false`. Only on wechat and web. */
  enableFlex?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** Content that changes above does not move what is seen; iOS. Default `false`. Only on wechat and web. */
  scrollAnchoring?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** Can be pulled down to refresh. Default `false`. Only on wechat and web. */
  refresherEnabled?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** How far to pull. Default `45` px. Only on wechat and web. */
  refresherThreshold?: HostOnly<'wechat' | 'web', Reactive<number | undefined>>;
  /** Look of the indicator. Default `black`. Only on wechat and web. */
  refresherDefaultStyle?: HostOnly<'wechat' | 'web', Reactive<'black' | 'white' | 'none' | undefined>>;
  /** Colour behind the indicator. Default `#FFF`. Only on wechat and web. */
  refresherBackground?: HostOnly<'wechat' | 'web', Reactive<string | undefined>>;
  /** Whether it is refreshing. Default `false`. Only on wechat and web. */
  refresherTriggered?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** Makes the props below work, and a context that moves it. Default `false`. Only on wechat and web. */
  enhanced?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** Springs at its ends; iOS, with `enhanced`. Default `true`. Only on wechat and web. */
  bounces?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** Shows scroll bars; with `enhanced`. Default `true`. Only on wechat and web. */
  showScrollbar?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** Stops at pages; with `enhanced`. Default `false`. Only on wechat. */
  pagingEnabled?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Stops sooner; with `enhanced`. Default `false`. Only on wechat. */
  fastDeceleration?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** `position: sticky` works inside. Default `false`. Only on wechat and web. */
  usingSticky?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** Listens passively, which scrolls more smoothly. Default `false`. Only on wechat and web. */
  enablePassive?: HostOnly<'wechat' | 'web', Reactive<boolean | undefined>>;
  /** Where the element of `scrollIntoView` is put. Default `start`. Only on wechat and web. */
  scrollIntoViewAlignment?: HostOnly<'wechat' | 'web', Reactive<'start' | 'center' | 'end' | 'nearest' | undefined>>;
  /** Looks for it near the screen only. Skyline renderer only. Default `false`. Only on wechat. */
  scrollIntoViewWithinExtent?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** How children are rendered. Skyline renderer only. Default `list`. Only on wechat. */
  type?: HostOnly<'wechat', Reactive<'list' | 'custom' | 'nested' | undefined>>;
  /** The container around that scrolls along. Skyline renderer only. Only on wechat. */
  associativeContainer?: HostOnly<
    'wechat',
    Reactive<'draggable-sheet' | 'nested-scroll-view' | 'pop-gesture' | '' | undefined>
  >;
  /** Begins at its end. Skyline renderer only. Default `false`. Only on wechat. */
  reverse?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Cuts what is outside. Skyline renderer only. Default `true`. Only on wechat. */
  clip?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** How much is rendered outside of the screen. Skyline renderer only. In px. Only on wechat. */
  cacheExtent?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** How far a finger moves until it scrolls. Skyline renderer only. Default `18` px. Only on wechat. */
  minDragDistance?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** Padding: top, right, bottom, left. Skyline renderer only. Default `[0,0,0,0]`. Only on wechat. */
  padding?: HostOnly<'wechat', Reactive<readonly [number, number, number, number] | undefined>>;
  /** Pulling further opens a second level. Skyline renderer only. Default `false`. Only on wechat. */
  refresherTwoLevelEnabled?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Whether the second level is open. Skyline renderer only. Default `false`. Only on wechat. */
  refresherTwoLevelTriggered?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** How far to pull for it. Skyline renderer only. Default `150` px. Only on wechat. */
  refresherTwoLevelThreshold?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** How far to push to close it. Skyline renderer only. Default `80` px. Only on wechat. */
  refresherTwoLevelCloseThreshold?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** Scrolls while it is open. Skyline renderer only. Default `false`. Only on wechat. */
  refresherTwoLevelScrollEnabled?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Holds before it opens. Skyline renderer only. Default `false`. Only on wechat. */
  refresherTwoLevelPinned?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** A throw refreshes, too. Skyline renderer only. Default `false`. Only on wechat. */
  refresherBallisticRefreshEnabled?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Time of smooth scrolling. In ms. Only on alipay. */
  scrollAnimationDuration?: HostOnly<'alipay', Reactive<number | undefined>>;
  /** At its ends the page does not scroll. Default `false`. Only on alipay and web. */
  trapScroll?: HostOnly<'alipay' | 'web', Reactive<boolean | undefined>>;
  /** Locks scrolling towards the end: always, or when it is there. Only on alipay. */
  disableLowerScroll?: HostOnly<'alipay', Reactive<'always' | 'out-of-bounds' | undefined>>;
  /** Locks scrolling towards the start: always, or when it is there. Only on alipay. */
  disableUpperScroll?: HostOnly<'alipay', Reactive<'always' | 'out-of-bounds' | undefined>>;
  /** While it scrolls. */
  onScroll?: Handler<ScrollDetail>;
  /** The top or left end is near. */
  onScrollToUpper?: Handler;
  /** The bottom or right end is near. */
  onScrollToLower?: Handler;
  /** Scrolling begins. Only on wechat. */
  onScrollStart?: HostOnly<'wechat', Handler<ScrollDetail>>;
  /** Scrolling ends. Only on wechat. */
  onScrollEnd?: HostOnly<'wechat', Handler<ScrollDetail>>;
  /** A finger begins to scroll; with `enhanced`. Only on wechat. */
  onDragStart?: HostOnly<
    'wechat',
    Handler<{ readonly scrollTop: number; readonly scrollLeft: number; readonly velocity: number }>
  >;
  /** A finger scrolls; with `enhanced`. Only on wechat. */
  onDragging?: HostOnly<
    'wechat',
    Handler<{ readonly scrollTop: number; readonly scrollLeft: number; readonly velocity: number }>
  >;
  /** The finger is lifted; with `enhanced`. Only on wechat. */
  onDragEnd?: HostOnly<
    'wechat',
    Handler<{ readonly scrollTop: number; readonly scrollLeft: number; readonly velocity: number }>
  >;
  /** It is pulled down. Only on wechat and web. */
  onRefresherPulling?: HostOnly<'wechat' | 'web', Handler<{ readonly dy?: number }>>;
  /** It was pulled far enough and let go. Only on wechat and web. */
  onRefresherRefresh?: HostOnly<'wechat' | 'web', Handler<{ readonly dy?: number }>>;
  /** The indicator has gone. Only on wechat and web. */
  onRefresherRestore?: HostOnly<'wechat' | 'web', Handler<{ readonly dy?: number }>>;
  /** It was let go too early. Only on wechat and web. */
  onRefresherAbort?: HostOnly<'wechat' | 'web', Handler<{ readonly dy?: number }>>;
  /** It is pulled far enough. Only on wechat and web. */
  onRefresherWillRefresh?: HostOnly<'wechat' | 'web', Handler<{ readonly dy?: number }>>;
  /** The state of refreshing changes. Only on wechat. */
  onRefresherStatusChange?: HostOnly<'wechat', Handler<{ readonly status: number; readonly dy: number }>>;
}
