// How WeChat's films, pictures, layers and pages within pages look and behave in the frame: ours, like all that drawn.ts draws.
import type { drawn } from './drawn.ts';

type Drawn = (typeof drawn)[string];
type Props = Parameters<ReturnType<Drawn['attach']>>[0];

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** The project's root is the frame's own folder. */
const address = (src: unknown): string => (text(src).startsWith('/') ? `.${text(src)}` : text(src));

/** Calls only for what is new: a film that is given its address again begins again. */
function whenNew(set: (value: string) => void): (value: unknown) => void {
  let known = '';
  return (value) => {
    if (text(value) === known) return;
    known = text(value);
    set(address(value));
  };
}

/** Says so in words, where the browser has nothing of the kind. */
const labelled =
  (words: (props: Props) => string): Drawn['attach'] =>
  (element) => {
    const label = document.createElement('span');
    label.className = 'host-words';
    element.prepend(label);
    return (props) => {
      label.textContent = words(props);
      if (props.ariaLabel) element.ariaLabel = text(props.ariaLabel);
    };
  };

/** @param events of the browser's player, and of the host */
const player = (events: Readonly<Record<string, (media: HTMLMediaElement) => readonly [string, object]>>): Drawn => ({
  attach(element, fire) {
    const media = element instanceof HTMLMediaElement ? element : document.createElement('video');
    if (media !== element) element.prepend(media);
    for (const [name, tell] of Object.entries(events))
      media.addEventListener(
        name,
        (event) => {
          event.stopImmediatePropagation();
          fire(...tell(media));
        },
        true,
      );
    const setSource = whenNew((src) => (media.src = src));
    return (props) => {
      media.loop = props.loop === true;
      media.muted = props.muted === true;
      media.autoplay = props.autoplay === true;
      media.controls = props.controls === true;
      media.style.objectFit = /cover|Crop/.test(text(props.objectFit)) ? 'cover' : 'contain';
      if (media instanceof HTMLVideoElement && props.poster) media.poster = address(props.poster);
      media.ariaLabel = text(props.ariaLabel || props.name);
      setSource(props.src);
    };
  },
});

const plain = (type: string) => (): readonly [string, object] => [type, {}];
const state = (code: number) => (): readonly [string, object] => ['statechange', { code }];
const film = { play: plain('play'), pause: plain('pause'), ended: plain('ended'), error: plain('error') };

const coverImage: Drawn = {
  attach(element, fire) {
    const picture = document.createElement('img');
    picture.addEventListener('load', () => fire('load', {}));
    picture.addEventListener('error', () => fire('error', { errMsg: `cannot show ${picture.src}` }));
    element.append(picture);
    const setSource = whenNew((src) => (picture.src = src));
    return ({ src, ariaLabel }) => {
      picture.alt = text(ariaLabel);
      if (src) setSource(src);
    };
  },
};

const map: Drawn = {
  attach: labelled(({ latitude, longitude, markers }) => {
    const pins = (Array.isArray(markers) ? markers : []) as readonly {
      title?: string;
      callout?: { content: string };
    }[];
    const names = pins.map(({ title, callout }) => `● ${title ?? callout?.content ?? ''}`);
    return [...names, `${text(latitude)}, ${text(longitude)}`].join('\n');
  }),
};

/** A layer with its shade; the moments of its coming and going follow each other at once. */
const pageContainer: Drawn = {
  attach(element, fire) {
    const shade = document.createElement('div');
    shade.className = 'host-shade';
    element.before(shade);
    let isShown = false;
    const turn = (on: boolean): void => {
      if (on === isShown) return;
      isShown = on;
      shade.hidden = !on;
      element.toggleAttribute('data-shown', on);
      for (const moment of on ? ['beforeenter', 'enter', 'afterenter'] : ['beforeleave', 'leave', 'afterleave'])
        fire(moment, {});
    };
    shade.addEventListener('click', () => {
      fire('clickoverlay', {});
      turn(false);
    });
    shade.hidden = true;
    return ({ show, position, round, overlay }) => {
      Object.assign(element.dataset, { position, round });
      shade.style.opacity = overlay === false ? '0' : '';
      // What it says is heard when the page's own change is done.
      queueMicrotask(() => turn(show === true));
    };
  },
};

const webView: Drawn = {
  attach(element, fire) {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.addEventListener('load', () => frame.src && fire('load', { src: frame.src }));
    element.append(frame);
    const setSource = whenNew((src) => {
      if (/^(?:https?|data):/.test(src)) frame.src = src;
      else fire('error', { url: src });
    });
    return ({ src, ariaLabel }) => {
      frame.title = text(ariaLabel) || 'web-view';
      setSource(src);
    };
  },
};

export const drawnMedia: Readonly<Record<string, Drawn>> = {
  ad: { attach: labelled(() => '广告') },
  audio: player(film),
  camera: { attach: labelled(() => '') },
  'cover-image': coverImage,
  'live-player': player({ loadstart: state(2002), loadeddata: state(2003), playing: state(2004), ended: state(2006) }),
  map,
  'page-container': pageContainer,
  video: player(film),
  'web-view': webView,
};
