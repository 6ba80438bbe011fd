// What is shown as it is: texts, pictures, icons, and the link. Props and events that every mini-program host has.
import {
  type PrimitiveSpec,
  any,
  event,
  flag,
  hover,
  number,
  oneOf,
  optionalNumber,
  optionalText,
  text,
} from './spec.ts';

export const content = {
  text: {
    doc: 'A text. Holds texts only.',
    holds: 'text',
    props: {
      selectable: flag(false, 'Can be selected.'),
      space: { ...text('', 'How runs of blanks are shown.'), values: ['ensp', 'emsp', 'nbsp', ''] },
      decode: flag(false, 'Shows entities such as `&nbsp;` as what they mean.'),
      maxLines: number(0, 'Lines shown before the text is cut with an ellipsis; 0 for all.', { unit: 'rows' }),
    },
    events: {},
    isWhole: true,
  },
  image: {
    doc: 'A picture.',
    props: {
      src: text('', 'Address or path of the picture.'),
      mode: {
        ...text('scaleToFill', 'How the picture fills the box.'),
        values: [
          'scaleToFill',
          'aspectFit',
          'aspectFill',
          'widthFix',
          'heightFix',
          'top',
          'bottom',
          'center',
          'left',
          'right',
          'top left',
          'top right',
          'bottom left',
          'bottom right',
        ],
        ts: 'ImageMode',
      },
      lazyLoad: flag(false, 'Is fetched when it comes near the screen.'),
    },
    events: {
      onLoad: event('The picture is there.', '{ readonly width: number; readonly height: number }'),
      onError: event('The picture cannot be shown.', '{ readonly errMsg?: string }'),
    },
    isVoid: true,
  },
  icon: {
    doc: 'One of the icons of the platform.',
    props: {
      type: {
        ...text('', 'Which icon.'),
        values: ['success', 'success_no_circle', 'info', 'warn', 'waiting', 'cancel', 'download', 'search', 'clear'],
      },
      size: number(23, 'Width and height.', { unit: 'px' }),
      color: text('', 'Colour; without it the one that the icon has.'),
    },
    events: {},
    isVoid: true,
  },
  progress: {
    doc: 'How far something has got.',
    props: {
      percent: number(0, 'How far, 0 to 100.', { unit: '%' }),
      showInfo: flag(false, 'Shows the number beside the bar.'),
      strokeWidth: number(6, 'Thickness of the bar.', { unit: 'px' }),
      activeColor: text('#09BB07', 'Colour of what is done.'),
      backgroundColor: text('#EBEBEB', 'Colour of what is to come.'),
      active: flag(false, 'The bar grows to its length.'),
    },
    events: {},
    isVoid: true,
  },
  'rich-text': {
    doc: 'Markup that is data: nodes, or a text of HTML where the host takes one.',
    props: {
      nodes: any('string | readonly RichTextNode[]', 'What is shown.', { isMarkup: true }),
      space: { ...text('', 'How runs of blanks are shown.'), values: ['ensp', 'emsp', 'nbsp', ''] },
    },
    events: {},
    isVoid: true,
  },
  navigator: {
    doc: 'A link to a page of the app.',
    props: {
      url: optionalText('The route where it leads.', { isRoute: true }),
      openType: oneOf('navigate redirect switchTab reLaunch navigateBack', 'navigate', 'How it gets there.'),
      ...hover('navigator-hover', 50, 600),
    },
    events: {},
  },
  'web-view': {
    doc: 'A web page that fills the whole page.',
    props: { src: text('', 'Address of the page.') },
    events: {
      onMessage: event('The page has sent something.', '{ readonly data: unknown }'),
      onLoad: event('The page is there.', '{ readonly src?: string }'),
      onError: event('The page cannot be shown.', '{ readonly src?: string; readonly url?: string }'),
    },
    isVoid: true,
    stateful: true,
  },
  ad: {
    doc: 'An advertisement.',
    props: {
      unitId: text('', 'Id of the ad unit.'),
      adIntervals: optionalNumber('Time between two ads, at least 30.', { unit: 's' }),
      adType: oneOf('banner video grid', 'banner', 'Kind of the ad.'),
      adTheme: oneOf('white black', 'white', 'Look of the ad.'),
    },
    events: {
      onLoad: event('The ad is there.'),
      onError: event('There is no ad.', '{ readonly errCode: number; readonly errMsg?: string }'),
      onClose: event('The user has closed the ad.'),
    },
    isVoid: true,
  },
} satisfies Record<string, PrimitiveSpec>;
