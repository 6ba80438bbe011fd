// The built-in tags of AXML with the attributes and events of each, in camelCase (AXML takes `hover-class` and `hoverClass`).
// The official typings describe `my` and the page, not the tags. Sources: for the tags that Sampan writes, their pages in the
// official documentation (opendocs.alipay.com, kept in AlipayDocs/open-docs on GitHub); for the rest the same pages as
// @tarojs/components 4.2.1 collects them; marked A: used by Alipay's own component library (antd-mini 3.4.3).
// It shares nothing with src/hosts/alipay, so that a mistake there cannot hide here.

export interface AxmlTag {
  readonly attributes: ReadonlySet<string>;
  /** Without `on`, camelCase: `tap`, `scrollToLower`. */
  readonly events: ReadonlySet<string>;
  /** The only tags that may stand directly inside (besides `block` and `slot`). */
  readonly only?: readonly string[];
  /** Takes no children. */
  readonly isVoid?: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter(Boolean));
const tag = (attributes: string, events = '', rest: Pick<AxmlTag, 'only' | 'isVoid'> = {}): AxmlTag => ({
  attributes: words(attributes),
  events: words(events),
  ...rest,
});
const isVoid = { isVoid: true };

/** On every built-in tag; `data-*` and `aria-*` too. `ref` and `key` A. */
export const commonAttributes = words('id class style hidden slot slotScope role animation ref');

/** On every built-in tag, and the only ones that also have a `catch` form: the page on events lists these as bubbling. */
export const bubblingEvents = words('tap longTap touchStart touchMove touchEnd touchCancel');

/** On every built-in tag, without a `catch` form. `appear` and its kin stand on view's page and are used on others, too (A). */
export const commonEvents = words(
  'transitionEnd animationStart animationIteration animationEnd appear disappear firstAppear',
);

const hover = 'hoverClass hoverStopPropagation hoverStartTime hoverStayTime';
const scroll =
  'scrollX scrollY upperThreshold lowerThreshold scrollTop scrollLeft scrollIntoView scrollWithAnimation ' +
  'scrollAnimationDuration enableBackToTop trapScroll disableLowerScroll disableUpperScroll';
/** What both fields have. adjustPosition, enableNative, alwaysSystem on a textarea: A. */
const field =
  'value name placeholder placeholderStyle placeholderClass disabled maxlength focus controlled confirmType enableNative ' +
  'adjustPosition alwaysSystem';

export const axmlTags: Readonly<Record<string, AxmlTag>> = {
  view: tag(`${hover} disableScroll`),
  text: tag('selectable space decode numberOfLines'),
  image: tag('src mode lazyLoad defaultSource', 'load error'),
  icon: tag('type size color', '', isVoid),
  progress: tag('percent showInfo strokeWidth activeColor backgroundColor active', '', isVoid),
  'rich-text': tag('nodes space', '', isVoid),
  /** enableFlex: A. */
  'scroll-view': tag(`${scroll} enableFlex`, 'scroll scrollToUpper scrollToLower'),
  swiper: tag(
    'indicatorDots indicatorColor indicatorActiveColor autoplay current interval duration circular vertical ' +
      'previousMargin nextMargin snapToEdge displayMultipleItems easingFunction disableTouch activeClass changingClass ' +
      'acceleration disableProgrammaticAnimation swipeRatio swipeSpeed touchAngle adjustHeight adjustVerticalHeight',
    'change transition animationEnd',
    { only: ['swiper-item'] },
  ),
  'swiper-item': tag(''),
  'movable-area': tag('scaleArea'),
  'movable-view': tag(
    'direction inertia outOfBounds x y damping friction disabled scale scaleMin scaleMax scaleValue animation',
    'change changeEnd scale',
  ),
  'cover-view': tag(scroll, 'scroll scrollToUpper scrollToLower'),
  'cover-image': tag('src', '', isVoid),
  button: tag(
    `${hover} size type plain disabled loading formType openType scope publicId`,
    'getUserInfo getPhoneNumber getAuthorize followLifestyle error',
  ),
  checkbox: tag('value disabled checked color', 'change', isVoid),
  'checkbox-group': tag('name', 'change'),
  /** The radio's own `change`: A. */
  radio: tag('value checked disabled color', 'change', isVoid),
  'radio-group': tag('name', 'change'),
  form: tag('reportSubmit', 'submit reset'),
  input: tag(
    `${field} type password randomNumber confirmHold cursor selectionStart selectionEnd`,
    'input focus blur confirm',
    isVoid,
  ),
  textarea: tag(`${field} autoHeight showCount`, 'input focus blur confirm', isVoid),
  label: tag('for'),
  /** It is named among the fields of a form. */
  picker: tag('title range rangeKey value disabled name', 'change'),
  'picker-view': tag(
    'value indicatorStyle indicatorClass maskStyle maskClass immediateChange',
    'change pickerStart pickerEnd',
    { only: ['picker-view-column'] },
  ),
  'picker-view-column': tag(''),
  slider: tag(
    'min max step disabled value activeColor backgroundColor showValue name trackSize handleSize handleColor',
    'change changing',
    isVoid,
  ),
  switch: tag('checked disabled color name controlled', 'change', isVoid),
  navigator: tag(`${hover} url openType`),
  /** enableNative: in the example on camera's page. */
  video: tag(
    'src duration controls autoplay loop muted initialTime direction showFullscreenBtn showPlayBtn showCenterPlayBtn ' +
      'enableNative enableProgressGesture objectFit poster showMuteBtn posterSize showThinProgressBar mobilenetHintType floatingMode',
    'play pause ended timeUpdate error fullScreenChange loading userAction stop renderStart',
  ),
  camera: tag(
    'mode devicePosition flash frameSize outputDimension applyMicPermissionWhenInit frameFormat maxDuration',
    'stop error scanCode ready',
  ),
  canvas: tag('type disableScroll width height', 'ready'),
  map: tag(
    'longitude latitude scale markers polyline circles controls includePoints showLocation rotate skew showCompass ' +
      'showScale enableOverlooking enableZoom enableScroll enableRotate enableSatellite enableTraffic setting enablePoi ' +
      'enableBuilding includePadding groundOverlays tileOverlay polygon customMapStyle panels optimize',
    'markerTap controlTap regionChange calloutTap panelTap initComplete',
  ),
  'web-view': tag('src', 'message load error', isVoid),
  lottie: tag(
    'autoplay path speed repeatCount autoReverse assetsPath placeholder md5 optimize',
    'dataReady dataFailed animationRepeat animationCancel dataLoadReady',
    isVoid,
  ),
  lifestyle: tag('publicId memo', 'follow', isVoid),
  'contact-button': tag('tntInstId scene size color icon alipayCardNo extInfo', '', isVoid),
  'page-meta': tag(
    'backgroundColor backgroundColorTop backgroundColorBottom scrollTop scrollDuration pageStyle rootFontSize ' +
      'rootBackgroundColor pageFontSize',
    'scroll',
  ),
  'page-container': tag(
    'show duration zIndex overlay position round overlayStyle customStyle closeOnSlideDown',
    'beforeEnter enter afterEnter beforeLeave leave afterLeave clickOverlay enterCancelled leaveCancelled',
  ),
  'root-portal': tag('enable'),
  'share-element': tag('transform duration easingFunction name'),
};

/** Tags of the template language itself, with their own attributes. Directives may stand on all but `import` and `include`. */
export const axmlSyntaxTags: Readonly<Record<string, ReadonlySet<string>>> = {
  block: words('key slot slot-scope'),
  template: words('name is data'),
  import: words('src'),
  include: words('src'),
  'import-sjs': words('name from'),
};
