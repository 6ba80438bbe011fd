// What Alipay has of the primitives beyond the shared tables. Source: its component pages (opendocs.alipay.com, kept in AlipayDocs/open-docs
// on GitHub); marked: used by its own component library (antd-mini 3.4.3), or collected by @tarojs/components 4.2.1.
import type { HostPrimitives } from '../../core/primitives/host-primitives.ts';
import {
  array,
  event,
  flag,
  number,
  object,
  oneOf,
  optionalNumber,
  optionalText,
  text,
} from '../../core/primitives/spec.ts';

const antd = 'antd-mini 3.4.3';
const taro = '@tarojs/components 4.2.1';

const controlled = flag(false, 'What the field shows is `value` alone. Sampan does this by itself.');
const enableNative = flag(true, 'Is drawn by the app rather than by the page.', { source: antd });

const scrollLock = (end: string) =>
  optionalText(`Locks scrolling towards the ${end}: always, or when it is there.`, {
    ts: "'always' | 'out-of-bounds'",
  });

export const primitives: HostPrimitives = {
  pages: 'https://opendocs.alipay.com/mini/component/',
  // Quirk(alipay): sounds are played by an API; streams and ads have components of other names, for some merchants. Test: tests/contract
  lacks: ['audio', 'live-player', 'ad'],
  tags: {
    view: {
      props: {
        disableScroll: flag(false, 'Keeps the page from being scrolled there.'),
        animation: object('Readonly<Record<string, unknown>>', 'What `my.createAnimation` has made.'),
        role: optionalText('What it is for screen readers.'),
      },
      events: {
        onAppear: event('More than half of it comes into view.'),
        onDisappear: event('More than half of it goes out of view.'),
        onFirstAppear: event('Half of it comes into view for the first time.'),
      },
    },
    'scroll-view': {
      props: {
        scrollAnimationDuration: optionalNumber('Time of smooth scrolling.', { unit: 'ms' }),
        trapScroll: flag(false, 'At its ends the page does not scroll.'),
        disableLowerScroll: scrollLock('end'),
        disableUpperScroll: scrollLock('start'),
      },
    },
    swiper: {
      // Quirk(alipay): a swiper's `onAnimationEnd` is what others call animationfinish. Test: tests/engines/alipay-native.test.ts
      names: { onAnimationFinish: 'AnimationEnd' },
      details: { animationfinish: { has: 'current' } },
      lacks: ['onAnimationEnd'],
      props: {
        disableTouch: flag(false, 'A finger cannot move it.'),
        activeClass: text('', 'Class of the slide that is shown.'),
        changingClass: text('', 'Class of slides that pass, with `acceleration`.'),
        acceleration: flag(false, 'A fast finger moves by several slides.'),
        disableProgrammaticAnimation: flag(false, 'Does not move smoothly when `current` is set.'),
        swipeRatio: number(0.2, 'How far a finger moves for another slide, as a part of the slide.'),
        swipeSpeed: number(0.05, 'How fast a finger moves for another slide; less is easier.'),
        touchAngle: number(45, 'How exactly a finger must move along.', { unit: 'deg' }),
        adjustHeight: oneOf('first current highest none', 'first', 'The slide whose height it has.'),
        adjustVerticalHeight: flag(false, '`adjustHeight` works with `vertical`, too.'),
      },
    },
    'movable-view': {
      defaults: { animation: false },
      events: { onChangeEnd: event('The finger is lifted.', '{ readonly x: number; readonly y: number }') },
    },
    'cover-view': {
      props: {
        scrollX: flag(false, 'Scrolls sideways.', { source: taro }),
        scrollY: flag(false, 'Scrolls up and down.', { source: taro }),
        upperThreshold: number(50, 'Distance from the start at which `onScrollToUpper` comes.', {
          unit: 'px',
          source: taro,
        }),
        lowerThreshold: number(50, 'Distance from the end at which `onScrollToLower` comes.', {
          unit: 'px',
          source: taro,
        }),
        scrollLeft: optionalNumber('Position from the left.', { unit: 'px', source: taro }),
        scrollIntoView: text('', 'Id of the element inside to scroll to.', { source: taro }),
        scrollWithAnimation: flag(false, 'Moves smoothly when a position is set.', { source: taro }),
        scrollAnimationDuration: optionalNumber('Time of smooth scrolling.', { unit: 'ms', source: taro }),
        enableBackToTop: flag(false, 'A tap on the status bar scrolls to the top.', { source: taro }),
        trapScroll: flag(false, 'At its ends the page does not scroll.', { source: taro }),
        disableLowerScroll: { ...scrollLock('end'), source: taro },
        disableUpperScroll: { ...scrollLock('start'), source: taro },
      },
      events: {
        onScroll: { ...event('While it scrolls.', 'ScrollDetail'), source: taro },
        onScrollToUpper: { ...event('The start is near.'), source: taro },
        onScrollToLower: { ...event('The end is near.'), source: taro },
      },
    },
    'page-container': {
      page: '../04ne6j',
      events: {
        onEnterCancelled: event('Its coming was interrupted.'),
        onLeaveCancelled: event('Its going was interrupted.'),
      },
    },
    'page-meta': { page: 'pagemeta' },
    text: { names: { maxLines: 'number-of-lines' } },
    image: { props: { defaultSource: optionalText('Picture that is shown until it is there.') } },
    navigator: { defaults: { hoverClass: 'none' }, lacks: ['hoverStopPropagation'] },
    button: {
      names: { onGetPhoneNumber: 'GetAuthorize' },
      details: { error: { keys: { errMsg: 'errorMessage' } } },
      props: {
        scope: optionalText('What `openType="getAuthorize"` asks for.', { ts: "'phoneNumber' | 'userInfo'" }),
        publicId: optionalText('Id of the account to follow, with `openType="lifestyle"`.'),
      },
      events: {
        onGetAuthorize: event(
          'The user has agreed, with `openType="getAuthorize"`.',
          'Readonly<Record<string, unknown>>',
        ),
        onFollowLifestyle: event('The button to follow was tapped.', '{ readonly followStatus: 1 | 2 | 3 | true }'),
      },
    },
    icon: { values: { type: ['loading'] } },
    // Quirk(alipay): what is ticked or on is called value. Test: tests/preact/engines.test.ts
    checkbox: { details: { change: { keys: { checked: 'value' } } } },
    radio: { defaults: { color: '' } },
    input: {
      values: { type: ['numberpad', 'digitpad', 'idcardpad'] },
      props: {
        controlled,
        enableNative,
        randomNumber: flag(false, 'The keys of a number keyboard are in random order.'),
        alwaysSystem: flag(false, "Always the system's own keyboard."),
      },
    },
    textarea: {
      props: {
        controlled,
        enableNative: { ...enableNative, default: false, source: taro },
        showCount: flag(true, 'Shows how many characters were typed.'),
      },
    },
    picker: { names: { headerText: 'title' } },
    'picker-view': { names: { onPickStart: 'PickerStart', onPickEnd: 'PickerEnd' } },
    slider: {
      defaults: { activeColor: '#108ee9', backgroundColor: '#ddd', blockSize: 22, blockColor: '#fff' },
      names: { blockSize: 'handle-size', blockColor: 'handle-color' },
      props: { trackSize: number(4, 'Thickness of the bar.', { unit: 'px' }) },
    },
    switch: {
      defaults: { color: '' },
      details: { change: { keys: { checked: 'value' } } },
      props: { controlled },
    },
    video: {
      defaults: { showMuteBtn: true, enableProgressGesture: false },
      names: { onWaiting: 'Loading' },
      details: { timeupdate: { keys: { duration: 'videoDuration' } } },
      props: {
        posterSize: text('contain', "How the picture before it fills the box, as CSS's `background-size`."),
        showThinProgressBar: flag(false, 'Shows a thin bar of progress while there are no controls.'),
        mobilenetHintType: number(1, 'How it warns of a mobile network, 0 (not at all) to 3.'),
        floatingMode: oneOf('none page miniprogram', 'none', 'Where it floats.'),
        enableNative: { ...enableNative, source: taro },
      },
      events: {
        onStop: event('It was stopped.'),
        onRenderStart: event('Its first picture is there.'),
        onUserAction: event('The user has pressed something.', '{ readonly tag: string; readonly value: number }'),
      },
    },
    camera: {
      names: { onInitDone: 'Ready' },
      props: {
        outputDimension: oneOf('360P 540P 720P 1080P max', '720P', 'How fine pictures and films are.'),
        applyMicPermissionWhenInit: flag(true, 'Asks for the microphone at its start.'),
        frameFormat: oneOf('rgba jpg', 'rgba', 'Form of the frames that code gets.'),
        maxDuration: number(30, 'Longest film.', { unit: 's' }),
      },
    },
    canvas: {
      props: {
        width: text('300px', 'Width of its pixels.'),
        height: text('225px', 'Height of its pixels.'),
      },
      events: { onReady: event('It can be drawn on.') },
    },
    map: {
      names: { polygons: 'polygon' },
      // Quirk(alipay): a map's events tell in the event object what others tell in its detail. Source: the map's page.
      details: {
        markertap: { keys: { markerId: '^markerId' } },
        callouttap: { keys: { markerId: '^markerId' } },
        controltap: { keys: { controlId: '^controlId' } },
        paneltap: { keys: { panelId: '^panelId', layoutId: '^layoutId' } },
        regionchange: {
          types: ['begin', 'end'],
          keys: {
            type: '^type',
            causedBy: '^causedBy',
            scale: '^scale',
            rotate: '^rotate',
            skew: '^skew',
            latitude: '^latitude',
            longitude: '^longitude',
          },
        },
      },
      props: {
        includePadding: object(
          "Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', number | string>>>",
          'Padding around the points of `includePoints`.',
        ),
        groundOverlays: array('readonly Readonly<Record<string, unknown>>[]', 'Pictures on the ground.'),
        tileOverlay: object('Readonly<Record<string, unknown>>', 'Pictures in a grid.'),
        customMapStyle: optionalText('Style of the map.', { ts: "'default' | 'light'" }),
        panels: array('readonly Readonly<Record<string, unknown>>[]', 'Layouts above the map.'),
        optimize: flag(false, 'Keeps the zoom that the user has set.'),
      },
      events: {
        onPanelTap: event(
          'A layout above the map was tapped.',
          '{ readonly panelId: number; readonly layoutId?: string }',
        ),
        onInitComplete: event('The map is about to be drawn.'),
      },
    },
  },
};
