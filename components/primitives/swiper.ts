// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';

/**
 * Slides, one after the other. Holds SwiperItem only.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/swiper.html
 * @see https://opendocs.alipay.com/mini/component/swiper
 */
export interface SwiperProps extends CommonProps {
  /** Shows a dot for each slide. Default `false`. */
  indicatorDots?: Reactive<boolean | undefined>;
  /** Colour of the dots. Default `rgba(0, 0, 0, .3)`. */
  indicatorColor?: Reactive<string | undefined>;
  /** Colour of the current slide's dot. Default `#000000`. */
  indicatorActiveColor?: Reactive<string | undefined>;
  /** Goes on by itself. Default `false`. */
  autoplay?: Reactive<boolean | undefined>;
  /** Index of the slide that is shown. Default `0`. */
  current?: Reactive<number | undefined>;
  /** Time between two slides that come by themselves. Default `5000` ms. */
  interval?: Reactive<number | undefined>;
  /** Time that a slide takes. Default `500` ms. */
  duration?: Reactive<number | undefined>;
  /** The first slide follows the last one. Default `false`. */
  circular?: Reactive<boolean | undefined>;
  /** Slides go up and down. Default `false`. */
  vertical?: Reactive<boolean | undefined>;
  /** How much of the slide before is to be seen; px or rpx. Default `0px`. */
  previousMargin?: Reactive<string | undefined>;
  /** How much of the slide behind is to be seen; px or rpx. Default `0px`. */
  nextMargin?: Reactive<string | undefined>;
  /** The first and the last slide stand at the edge: no margin beside them. Default `false`. */
  snapToEdge?: Reactive<boolean | undefined>;
  /** Slides shown at a time. Default `1`. */
  displayMultipleItems?: Reactive<number | undefined>;
  /** How slides move. Default `default`. */
  easingFunction?: Reactive<'default' | 'linear' | 'easeInCubic' | 'easeOutCubic' | 'easeInOutCubic' | undefined>;
  /** How slides lie. Skyline renderer only. Default `normal`. Only on wechat. */
  layoutType?: HostOnly<
    'wechat',
    Reactive<'normal' | 'stackLeft' | 'stackRight' | 'tinder' | 'transformer' | undefined>
  >;
  /** How slides change with `layoutType="transformer"`. Skyline renderer only. Default `scaleAndFade`. Only on wechat. */
  transformerType?: HostOnly<
    'wechat',
    Reactive<'scaleAndFade' | 'accordion' | 'threeD' | 'zoomIn' | 'zoomOut' | 'deepthPage' | undefined>
  >;
  /** How the dots move. Skyline renderer only. Default `normal`. Only on wechat. */
  indicatorType?: HostOnly<
    'wechat',
    Reactive<
      | 'normal'
      | 'worm'
      | 'wormThin'
      | 'wormUnderground'
      | 'wormThinUnderground'
      | 'expand'
      | 'jump'
      | 'jumpWithOffset'
      | 'scroll'
      | 'scrollFixedCenter'
      | 'slide'
      | 'slideUnderground'
      | 'scale'
      | 'swap'
      | 'swapYRotation'
      | 'color'
      | undefined
    >
  >;
  /** Margin around the dots. Skyline renderer only. Default `10` px. Only on wechat. */
  indicatorMargin?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** Distance between the dots. Skyline renderer only. Default `4` px. Only on wechat. */
  indicatorSpacing?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** Radius of the dots. Skyline renderer only. Default `4` px. Only on wechat. */
  indicatorRadius?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** Width of the dots. Skyline renderer only. Default `8` px. Only on wechat. */
  indicatorWidth?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** Height of the dots. Skyline renderer only. Default `8` px. Only on wechat. */
  indicatorHeight?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** Where the dots are. Skyline renderer only. Default `auto`. Only on wechat. */
  indicatorAlignment?: HostOnly<'wechat', Reactive<readonly [number, number] | 'auto' | undefined>>;
  /** By how much they are moved from there. Skyline renderer only. Default `[0,0]`. Only on wechat. */
  indicatorOffset?: HostOnly<'wechat', Reactive<readonly [number, number] | undefined>>;
  /** Moves smoothly when `current` is set. Skyline renderer only. Default `true`. Only on wechat. */
  scrollWithAnimation?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** How much is rendered before and behind. Skyline renderer only. Default `0` screens. Only on wechat. */
  cacheExtent?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** A finger cannot move it. Default `false`. Only on alipay. */
  disableTouch?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** Class of the slide that is shown. Only on alipay. */
  activeClass?: HostOnly<'alipay', Reactive<string | undefined>>;
  /** Class of slides that pass, with `acceleration`. Only on alipay. */
  changingClass?: HostOnly<'alipay', Reactive<string | undefined>>;
  /** A fast finger moves by several slides. Default `false`. Only on alipay. */
  acceleration?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** Does not move smoothly when `current` is set. Default `false`. Only on alipay. */
  disableProgrammaticAnimation?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** How far a finger moves for another slide, as a part of the slide. Default `0.2`. Only on alipay. */
  swipeRatio?: HostOnly<'alipay', Reactive<number | undefined>>;
  /** How fast a finger moves for another slide; less is easier. Default `0.05`. Only on alipay. */
  swipeSpeed?: HostOnly<'alipay', Reactive<number | undefined>>;
  /** How exactly a finger must move along. Default `45` deg. Only on alipay. */
  touchAngle?: HostOnly<'alipay', Reactive<number | undefined>>;
  /** The slide whose height it has. Default `first`. Only on alipay. */
  adjustHeight?: HostOnly<'alipay', Reactive<'first' | 'current' | 'highest' | 'none' | undefined>>;
  /** `adjustHeight` works with `vertical`, too. Default `false`. Only on alipay. */
  adjustVerticalHeight?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** Another slide is current. */
  onChange?: Handler<{ readonly current: number; readonly source?: string }>;
  /** While slides move. */
  onTransition?: Handler<{ readonly dx?: number; readonly dy?: number }>;
  /** A slide has arrived. */
  onAnimationFinish?: Handler<{ readonly current: number; readonly source?: string }>;
}
