// What WeChat has of the primitives beyond the shared tables. Source: its component pages, as collected by @tarojs/components 4.2.1.
// Left out: worklets (`onScrollStartWorklet` and the like are functions of its Skyline renderer, which are no events), `auto-focus`
// (superseded by `focus`), `covers` (by `markers`), and other names of one prop (slider `color`, `selectedColor`, progress `color`).
import type { HostPrimitives } from '../../core/primitives/host-primitives.ts';
import {
  any,
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

const skyline = 'Skyline renderer only.';

const keyboard = {
  cursorSpacing: number(0, 'Distance between the cursor and the keyboard.', { unit: 'px' }),
  adjustPosition: flag(true, 'The page moves up when the keyboard comes.'),
  holdKeyboard: flag(false, 'The keyboard stays when the page is tapped.'),
};

const selection = '{ readonly selectionStart: number; readonly selectionEnd: number }';

const keyboardEvents = {
  onKeyboardHeightChange: event(
    'The keyboard comes, goes or changes its height (px).',
    '{ readonly height: number; readonly duration: number }',
  ),
  onSelectionChange: event('Another part of the text is selected.', selection),
  onKeyboardCompositionStart: event('An input method begins to compose.'),
  onKeyboardCompositionUpdate: event('An input method takes a key.'),
  onKeyboardCompositionEnd: event('An input method is done.'),
};

const drag = '{ readonly scrollTop: number; readonly scrollLeft: number; readonly velocity: number }';
const pull = '{ readonly dy?: number }';

const pictureInPicture = any("'push' | 'pop' | '' | readonly ('push' | 'pop')[]", 'When it becomes a small window.');

const casting = {
  onCastingUserSelect: event('The user has chosen a screen.', "{ readonly state: 'success' | 'fail' }"),
  onCastingStateChange: event(
    'Casting began or failed.',
    "{ readonly type?: string; readonly state: 'success' | 'fail' }",
  ),
  onCastingInterrupt: event('Casting was interrupted.'),
};

const pictureEvents = {
  onEnterPictureInPicture: event('It becomes a small window.'),
  onLeavePictureInPicture: event('It is no small window any more.'),
};

const referrer = optionalText('Referrer of its requests.', { ts: "'origin' | 'no-referrer'" });

export const primitives: HostPrimitives = {
  pages: 'https://developers.weixin.qq.com/miniprogram/dev/component/',
  pageSuffix: '.html',
  lacks: [],
  tags: {
    'scroll-view': {
      props: {
        enableFlex: flag(false, '`display: flex` works inside.'),
        scrollAnchoring: flag(false, 'Content that changes above does not move what is seen; iOS.'),
        refresherEnabled: flag(false, 'Can be pulled down to refresh.'),
        refresherThreshold: number(45, 'How far to pull.', { unit: 'px' }),
        refresherDefaultStyle: oneOf('black white none', 'black', 'Look of the indicator.'),
        refresherBackground: text('#FFF', 'Colour behind the indicator.'),
        refresherTriggered: flag(false, 'Whether it is refreshing.'),
        enhanced: flag(false, 'Makes the props below work, and a context that moves it.'),
        bounces: flag(true, 'Springs at its ends; iOS, with `enhanced`.'),
        showScrollbar: flag(true, 'Shows scroll bars; with `enhanced`.'),
        pagingEnabled: flag(false, 'Stops at pages; with `enhanced`.'),
        fastDeceleration: flag(false, 'Stops sooner; with `enhanced`.'),
        usingSticky: flag(false, '`position: sticky` works inside.'),
        enablePassive: flag(false, 'Listens passively, which scrolls more smoothly.'),
        scrollIntoViewAlignment: oneOf(
          'start center end nearest',
          'start',
          'Where the element of `scrollIntoView` is put.',
        ),
        scrollIntoViewWithinExtent: flag(false, `Looks for it near the screen only. ${skyline}`),
        type: oneOf('list custom nested', 'list', `How children are rendered. ${skyline}`),
        associativeContainer: {
          ...text('', `The container around that scrolls along. ${skyline}`),
          values: ['draggable-sheet', 'nested-scroll-view', 'pop-gesture', ''],
        },
        reverse: flag(false, `Begins at its end. ${skyline}`),
        clip: flag(true, `Cuts what is outside. ${skyline}`),
        cacheExtent: optionalNumber(`How much is rendered outside of the screen. ${skyline}`, { unit: 'px' }),
        minDragDistance: number(18, `How far a finger moves until it scrolls. ${skyline}`, { unit: 'px' }),
        padding: array('readonly [number, number, number, number]', `Padding: top, right, bottom, left. ${skyline}`, {
          default: [0, 0, 0, 0],
        }),
        refresherTwoLevelEnabled: flag(false, `Pulling further opens a second level. ${skyline}`),
        refresherTwoLevelTriggered: flag(false, `Whether the second level is open. ${skyline}`),
        refresherTwoLevelThreshold: number(150, `How far to pull for it. ${skyline}`, { unit: 'px' }),
        refresherTwoLevelCloseThreshold: number(80, `How far to push to close it. ${skyline}`, { unit: 'px' }),
        refresherTwoLevelScrollEnabled: flag(false, `Scrolls while it is open. ${skyline}`),
        refresherTwoLevelPinned: flag(false, `Holds before it opens. ${skyline}`),
        refresherBallisticRefreshEnabled: flag(false, `A throw refreshes, too. ${skyline}`),
      },
      events: {
        onScrollStart: event('Scrolling begins.', 'ScrollDetail'),
        onScrollEnd: event('Scrolling ends.', 'ScrollDetail'),
        onDragStart: event('A finger begins to scroll; with `enhanced`.', drag),
        onDragging: event('A finger scrolls; with `enhanced`.', drag),
        onDragEnd: event('The finger is lifted; with `enhanced`.', drag),
        onRefresherPulling: event('It is pulled down.', pull),
        onRefresherRefresh: event('It was pulled far enough and let go.', pull),
        onRefresherRestore: event('The indicator has gone.', pull),
        onRefresherAbort: event('It was let go too early.', pull),
        onRefresherWillRefresh: event('It is pulled far enough.', pull),
        onRefresherStatusChange: event(
          'The state of refreshing changes.',
          '{ readonly status: number; readonly dy: number }',
        ),
      },
    },
    swiper: {
      props: {
        layoutType: oneOf('normal stackLeft stackRight tinder transformer', 'normal', `How slides lie. ${skyline}`),
        transformerType: oneOf(
          'scaleAndFade accordion threeD zoomIn zoomOut deepthPage',
          'scaleAndFade',
          `How slides change with \`layoutType="transformer"\`. ${skyline}`,
        ),
        indicatorType: oneOf(
          'normal worm wormThin wormUnderground wormThinUnderground expand jump jumpWithOffset scroll scrollFixedCenter slide slideUnderground scale swap swapYRotation color',
          'normal',
          `How the dots move. ${skyline}`,
        ),
        indicatorMargin: number(10, `Margin around the dots. ${skyline}`, { unit: 'px' }),
        indicatorSpacing: number(4, `Distance between the dots. ${skyline}`, { unit: 'px' }),
        indicatorRadius: number(4, `Radius of the dots. ${skyline}`, { unit: 'px' }),
        indicatorWidth: number(8, `Width of the dots. ${skyline}`, { unit: 'px' }),
        indicatorHeight: number(8, `Height of the dots. ${skyline}`, { unit: 'px' }),
        indicatorAlignment: any("readonly [number, number] | 'auto'", `Where the dots are. ${skyline}`, {
          default: 'auto',
        }),
        indicatorOffset: array('readonly [number, number]', `By how much they are moved from there. ${skyline}`, {
          default: [0, 0],
        }),
        scrollWithAnimation: flag(true, `Moves smoothly when \`current\` is set. ${skyline}`),
        cacheExtent: number(0, `How much is rendered before and behind. ${skyline}`, { unit: 'screens' }),
      },
    },
    'swiper-item': {
      props: {
        itemId: text('', 'Its name, which the events of the Swiper tell.'),
        skipHiddenItemLayout: flag(false, 'Is not laid out while it is not shown.'),
      },
    },
    'movable-view': {
      events: {
        onHTouchMove: event('A touch begins to move sideways.'),
        onVTouchMove: event('A touch begins to move up or down.'),
      },
    },
    'cover-view': {
      props: {
        markerId: optionalNumber('The pin of a Map whose bubble it is.'),
        slot: optionalText('The slot of a Map that it stands in.', { ts: "'callout'" }),
      },
    },
    'cover-image': {
      props: { referrerPolicy: referrer },
      events: {
        onLoad: event('The picture is there.'),
        onError: event('The picture cannot be shown.', '{ readonly errMsg?: string }'),
      },
    },
    'share-element': {
      names: { name: 'key' },
      props: {
        transitionOnGesture: flag(false, 'Flies when a gesture goes back, too.'),
        shuttleOnPush: oneOf('from to', 'to', `Which of the two flies there. ${skyline}`),
        shuttleOnPop: oneOf('from to', 'to', `Which of the two flies back. ${skyline}`),
        rectTweenType: text('materialRectArc', `The way that it takes. ${skyline}`),
      },
    },
    'page-meta': {
      props: {
        backgroundTextStyle: optionalText('Look of the pull-down indicator.', { ts: "'dark' | 'light'" }),
        pageOrientation: optionalText('How the page is turned.', { ts: "'auto' | 'portrait' | 'landscape'" }),
      },
      events: {
        onResize: event(
          'The page has another size.',
          '{ readonly size: { readonly windowWidth: number; readonly windowHeight: number } }',
        ),
        onScrollDone: event('The page has come to `scrollTop`.'),
      },
    },
    text: {
      props: {
        userSelect: flag(false, 'Can be selected; it becomes an inline block.'),
        overflow: oneOf('visible clip fade ellipsis', 'visible', `What happens to text that is too long. ${skyline}`),
      },
    },
    image: {
      props: {
        webp: flag(false, 'Reads WebP from the network.'),
        showMenuByLongpress: flag(false, 'A long press offers to send, save and scan the picture.'),
        fadeIn: flag(false, `Appears slowly. ${skyline}`),
      },
    },
    progress: {
      props: {
        borderRadius: number(0, 'Radius of its corners.', { unit: 'px' }),
        fontSize: number(16, 'Size of the number.', { unit: 'px' }),
        activeMode: oneOf('backwards forwards', 'backwards', 'Grows from the start, or from where it was.'),
        duration: number(30, 'Time that 1 % takes.', { unit: 'ms' }),
      },
      events: { onActiveEnd: event('The bar has grown to its length.', '{ readonly curPercent?: number }') },
    },
    'rich-text': {
      props: {
        userSelect: flag(false, 'Can be selected; it becomes a block.'),
        mode: oneOf('default compat aggressive inline-block web', 'default', `How it is laid out. ${skyline}`),
      },
    },
    navigator: {
      values: { openType: ['exit'] },
      props: {
        delta: number(1, 'How many pages to go back, with `openType="navigateBack"`.'),
        target: oneOf('self miniProgram', 'self', 'Where it leads: this app, or another mini program.'),
        appId: optionalText('Id of the other mini program.'),
        path: optionalText("The other's page; its first one if unset."),
        extraData: object('Readonly<Record<string, unknown>>', 'Data for the other.'),
        version: oneOf('develop trial release', 'release', "The other's version."),
        shortLink: optionalText("The other's short link, instead of `appId` and `path`."),
      },
      events: {
        onSuccess: event('The other mini program was opened.'),
        onFail: event('It could not be opened.', '{ readonly errMsg?: string }'),
        onComplete: event('After either.'),
      },
    },
    button: {
      props: {
        lang: oneOf('en zh_CN zh_TW', 'en', 'Language of what `openType="getUserInfo"` gives.'),
        sessionFrom: text('', 'Where a chat comes from; with `openType="contact"`.'),
        sendMessageTitle: optionalText("Title of the card in the chat; the page's if unset."),
        sendMessagePath: optionalText('Page of the card in the chat; this one if unset.'),
        sendMessageImg: optionalText('Picture of the card in the chat; a picture of the page if unset.'),
        showMessageCard: flag(false, 'Offers the card in the chat.'),
        appParameter: text('', 'What an app is given; with `openType="launchApp"`.'),
      },
      events: {
        onContact: event(
          'Back from the chat.',
          '{ readonly errMsg: string; readonly path?: string; readonly query?: Readonly<Record<string, unknown>> }',
        ),
        onGetRealTimePhoneNumber: event(
          'The answer to `openType="getRealtimePhoneNumber"`.',
          '{ readonly code?: string }',
        ),
        onOpenSetting: event('Back from the settings.', '{ readonly authSetting?: Readonly<Record<string, boolean>> }'),
        onLaunchApp: event('The app was opened.'),
        onChooseAvatar: event('A picture of the user was chosen.', '{ readonly avatarUrl: string }'),
        onAgreePrivacyAuthorization: event('The user has agreed to the terms of privacy.'),
      },
    },
    // Quirk(wechat): a checkbox reports through its group, as the list of checked values. Test: tests/preact/engines.test.ts
    checkbox: {
      defaults: { color: '#09BB07' },
      details: { change: { keys: { checked: '!!value.length' } } },
      reportedBy: 'checkbox-group',
    },
    form: {
      props: {
        reportSubmitTimeout: number(0, 'How long to wait for the id; 0 for not at all.', { unit: 'ms' }),
      },
    },
    input: {
      defaults: { placeholderClass: 'input-placeholder' },
      values: { type: ['safe-password', 'nickname'] },
      props: {
        ...keyboard,
        cursorColor: optionalText('Colour of the cursor.'),
        alwaysEmbed: flag(false, 'Never leaves the layer of the page; iOS.'),
        safePasswordCertPath: optionalText("Path of the safe keyboard's public key."),
        safePasswordLength: optionalNumber('Length of the safe password.', { unit: 'characters' }),
        safePasswordTimeStamp: optionalNumber("Time stamp of the safe keyboard's cipher."),
        safePasswordNonce: optionalText("Nonce of the safe keyboard's cipher."),
        safePasswordSalt: optionalText("Salt of the safe keyboard's hash."),
        safePasswordCustomHash: optionalText('How the safe keyboard hashes.'),
      },
      events: {
        ...keyboardEvents,
        onNickNameReview: event(
          'The nickname was reviewed, with `type="nickname"`.',
          '{ readonly pass: boolean; readonly timeout: boolean }',
        ),
      },
    },
    textarea: {
      defaults: { placeholderClass: 'textarea-placeholder' },
      props: {
        ...keyboard,
        cursor: number(-1, 'Where the cursor stands when the field gets the focus.'),
        selectionStart: number(-1, 'Where the selection begins when the field gets the focus; with `selectionEnd`.'),
        selectionEnd: number(-1, 'Where the selection ends when the field gets the focus; with `selectionStart`.'),
        confirmHold: flag(false, 'The keyboard stays after the confirm key.'),
        fixed: flag(false, 'Stands in an element with `position: fixed`.'),
        showConfirmBar: flag(true, 'Shows the bar with "done" above the keyboard.'),
        disableDefaultPadding: flag(false, 'Has no padding of its own; iOS.'),
        adjustKeyboardTo: oneOf('cursor bottom', 'cursor', 'What the keyboard comes below of.'),
      },
      events: {
        ...keyboardEvents,
        onLineChange: event(
          'Its number of lines changes; the height is in px.',
          '{ readonly height: number; readonly lineCount: number }',
        ),
      },
    },
    picker: {
      // Quirk(wechat): an index is a text there. Source: seen on devices; its page says number.
      details: { change: { keys: { value: '+value' }, only: { mode: ['', 'selector'] } } },
      props: {
        mode: oneOf('selector multiSelector time date region', 'selector', 'What is chosen.'),
        start: optionalText('First time or date, `hh:mm` or `YYYY-MM-DD`.'),
        end: optionalText('Last time or date, `hh:mm` or `YYYY-MM-DD`.'),
        fields: oneOf('year month day', 'day', 'How exact a date is.'),
        customItem: optionalText('A choice above all others in each column of a region.'),
        level: oneOf('province city region sub-district', 'region', 'How exact a region is.'),
      },
      events: {
        onCancel: event('The wheel was closed without a choice.'),
        onColumnChange: event(
          'One of several columns was turned.',
          '{ readonly column: number; readonly value: number }',
        ),
      },
    },
    switch: {
      details: { change: { keys: { checked: 'value' } } },
      props: { type: oneOf('switch checkbox', 'switch', 'Its look.') },
    },
    video: {
      props: {
        title: text('', 'Title at the top of the full screen.'),
        danmuList: array('readonly Readonly<Record<string, unknown>>[]', 'Comments that fly across.'),
        danmuBtn: flag(false, 'Shows the button for them; cannot change.'),
        enableDanmu: flag(false, 'Shows them; cannot change.'),
        pageGesture: flag(false, 'Sliding up and down changes brightness and loudness.'),
        vslideGesture: flag(false, 'The same as `pageGesture`.'),
        vslideGestureInFullscreen: flag(true, 'The same in the full screen.'),
        enablePlayGesture: flag(false, 'Two taps play and pause.'),
        showProgress: flag(true, 'Shows the bar of progress in the controls.'),
        showBottomProgress: flag(true, 'Shows a bar of progress at the lower edge.'),
        playBtnPosition: oneOf('bottom center', 'bottom', 'Where the button is that plays.'),
        autoPauseIfNavigate: flag(true, 'Pauses when another page is opened.'),
        autoPauseIfOpenNative: flag(true, 'Pauses when a page of WeChat is opened.'),
        adUnitId: text('', 'Id of the ad before it.'),
        posterForCrawler: text('', 'Picture of it in searches.'),
        showCastingButton: flag(false, 'Shows the button for casting.'),
        pictureInPictureMode: pictureInPicture,
        pictureInPictureShowProgress: flag(false, 'Shows progress in the small window.'),
        enableAutoRotation: flag(false, 'Turning the phone opens the full screen.'),
        showScreenLockButton: flag(false, 'Shows a button that locks the full screen.'),
        showSnapshotButton: flag(false, 'Shows a button that takes a picture, in the full screen.'),
        showBackgroundPlaybackButton: flag(false, 'Shows a button for sound in the background.'),
        backgroundPoster: text('', 'Icon while it plays in the background; Android.'),
        referrerPolicy: referrer,
        isDrm: flag(false, 'Is protected.'),
        provisionUrl: text('', 'Where devices are certified; Android, with `isDrm`.'),
        certificateUrl: text('', 'Where devices are certified; iOS, with `isDrm`.'),
        licenseUrl: text('', 'Where licences are given; with `isDrm`.'),
        preferredPeakBitRate: optionalNumber('Highest rate.', { unit: 'bit/s' }),
        isLive: flag(false, 'Is a live stream.'),
      },
      events: {
        ...pictureEvents,
        ...casting,
        onProgress: event('How much is fetched.', '{ readonly buffered: number }'),
        onLoadedMetaData: event(
          'Size (px) and length (s) are known.',
          '{ readonly width: number; readonly height: number; readonly duration: number }',
        ),
        onSeekComplete: event('It has come to another place.', '{ readonly position?: number }'),
        onControlsToggle: event('Controls come or go.', '{ readonly show: boolean }'),
      },
    },
    'live-player': {
      props: {
        autoPauseIfNavigate: flag(true, 'Pauses when another page is opened.'),
        autoPauseIfOpenNative: flag(true, 'Pauses when a page of WeChat is opened.'),
        pictureInPictureMode: pictureInPicture,
        referrerPolicy: { ...referrer, default: 'no-referrer' },
        enableAutoRotation: flag(false, 'Turning the phone opens the full screen.'),
        enableCasting: flag(false, 'Can be cast.'),
      },
      events: {
        ...pictureEvents,
        ...casting,
        onAudioVolumeNotify: event('How loud it is.', '{ readonly volume?: number }'),
      },
    },
    camera: { props: { resolution: oneOf('low medium high', 'medium', 'How fine the picture is; cannot change.') } },
    canvas: {
      props: { canvasId: optionalText('Its name for the old interface, without `type`.') },
      events: { onError: event('It failed.', '{ readonly errMsg?: string }') },
    },
    map: {
      props: {
        minScale: number(3, 'Smallest zoom.'),
        maxScale: number(20, 'Largest zoom.'),
        subkey: text('', 'Key of a style of your own.'),
        layerStyle: number(1, 'Number of the style of your own; cannot change.'),
        enableAutoMaxOverlooking: flag(false, 'Can be tilted by 75 instead of 45 degrees.'),
        enable3D: flag(false, 'Shows buildings as blocks.'),
      },
      names: { enable3D: 'enable-3D' },
      // Quirk(wechat): an event of the map's moving is called by its phase. Source: the map's page.
      details: {
        regionchange: {
          types: ['begin', 'end'],
          keys: {
            type: '^type',
            causedBy: '^causedBy',
            latitude: 'centerLocation.latitude',
            longitude: 'centerLocation.longitude',
          },
        },
      },
      events: {
        onLabelTap: event("A pin's label was tapped.", '{ readonly markerId: number }'),
        onUpdated: event('The map has been drawn.'),
        onPoiTap: event('A shop, station or the like was tapped.', 'MapPoint & { readonly name: string }'),
        onPolylineTap: event('A line was tapped.', 'MapPoint & { readonly polylineId?: number }'),
        onAnchorPointTap: event('The mark of the user was tapped.', 'MapPoint'),
        onInterpolatePoint: event(
          'A pin moves along a line.',
          "MapPoint & { readonly markerId: number; readonly animationStatus: 'interpolating' | 'complete' }",
        ),
        onAbilitySuccess: event('An ability works.', 'MapAbilityDetail'),
        onAbilityFailed: event('An ability does not work.', 'MapAbilityDetail'),
        onAuthSuccess: event('The key was accepted.', '{ readonly errCode: number; readonly errMsg: string }'),
        onError: event('The map failed.', '{ readonly errMsg?: string }'),
      },
    },
  },
};
