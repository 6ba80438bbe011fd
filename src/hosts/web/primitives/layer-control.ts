// A layer over the page between renders: it comes, goes, and says so. Knows no Preact.
import type { Handler, PageContainerProps } from '../../../../components/primitives/types.ts';
import { guardBack } from '../shell/back-guard.ts';
import { flights } from './flights.ts';
import { createDrag } from './swiper-drag.ts';
import { read } from './reactive.ts';
import { prefersStill } from './still-motion.ts';
import { webEvent } from './web-event.ts';

type Moment =
  | 'onBeforeEnter'
  | 'onEnter'
  | 'onAfterEnter'
  | 'onBeforeLeave'
  | 'onLeave'
  | 'onAfterLeave'
  | 'onClickOverlay'
  | 'onEnterCancelled'
  | 'onLeaveCancelled';

/** What can hold the focus, in the order of the document. */
const focusable =
  'a[href],button,input,select,textarea,iframe,audio[controls],video[controls],[tabindex],[contenteditable]';

/** Layers that are there or coming, the latest last. */
let layers: readonly LayerControl[] = [];

export class LayerControl {
  /** Of the latest render. */
  props: PageContainerProps = {};
  /** The whole of it, shade included. */
  root: HTMLElement | null = null;
  /** What the author fills. */
  panel: HTMLElement | null = null;
  #state: 'gone' | 'coming' | 'there' | 'going' = 'gone';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends that the way back closes it. */
  #unguard: (() => void) | undefined;
  /** What had the focus before. */
  #before: Element | null = null;

  get isModal(): boolean {
    return read(this.props.overlay) ?? true;
  }

  enter(): void {
    if (this.#state === 'coming' || this.#state === 'there') return;
    if (this.#state === 'going') this.#send('onLeaveCancelled');
    this.#send('onBeforeEnter');
    this.#before = document.activeElement;
    this.#state = 'coming';
    layers = [...layers, this];
    // The document's: what has the focus in here may be taken out of the page.
    document.addEventListener('keydown', this.#keys);
    this.#unguard = guardBack(() => this.leave());
    const show = (): void => {
      this.root!.dataset.sampanLayer = 'in';
      this.root!.showPopover?.();
      if (this.isModal)
        (this.panel!.querySelector<HTMLElement>('[autofocus]') ?? this.panel!).focus({ preventScroll: true });
    };
    if (flights.along) flights.along(this.panel!, true, show);
    else show();
    this.#send('onEnter');
    this.#after(() => {
      this.#state = 'there';
      this.#send('onAfterEnter');
    });
  }

  leave(): void {
    if (this.#state === 'gone' || this.#state === 'going') return;
    if (this.#state === 'coming') this.#send('onEnterCancelled');
    this.#send('onBeforeLeave');
    this.#state = 'going';
    this.#end();
    const go = (): void => void (this.root!.dataset.sampanLayer = 'out');
    if (flights.along) flights.along(this.panel!, false, go);
    else go();
    // While it goes the page can be used again.
    this.#giveFocusBack();
    this.#send('onLeave');
    this.#after(() => {
      this.#state = 'gone';
      delete this.root!.dataset.sampanLayer;
      this.panel!.style.translate = '';
      this.root!.hidePopover?.();
      this.#send('onAfterLeave');
    });
  }

  /** It is taken out of the page. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#end();
    this.#giveFocusBack();
  }

  readonly tapShade = (): void => {
    this.#send('onClickOverlay');
    this.leave();
  };

  #end(): void {
    this.#unguard?.();
    layers = layers.filter((layer) => layer !== this);
    document.removeEventListener('keydown', this.#keys);
  }

  readonly #keys = (event: KeyboardEvent): void => {
    const { activeElement: at, body } = document;
    // Those of a page that is not on top are out of sight.
    const top = layers.filter(({ panel }) => panel!.getClientRects().length > 0).at(-1);
    if (top !== this || event.defaultPrevented || (at !== body && !this.root!.contains(at))) return;
    if (event.key === 'Escape') {
      // A layer below this one stays.
      event.stopImmediatePropagation();
      this.leave();
    } else if (event.key === 'Tab' && this.isModal) this.#keepFocus(event);
  };

  /** Sliding it down closes it. */
  readonly press = (down: PointerEvent): void => {
    for (let at = down.target as Element; at !== this.panel; at = at.parentElement!) {
      // What scrolls inside takes the finger.
      if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return;
    }
    this.#drag(down);
  };

  readonly #drag = createDrag({
    isVertical: () => true,
    begin: () => void (this.#slid = 0),
    move: (moved) => {
      this.#slid = Math.max(0, moved);
      this.panel!.style.translate = `0 ${this.#slid}px`;
    },
    end: (direction) => {
      const isFar = this.#slid > this.panel!.clientHeight / 3;
      if (direction < 0 || (isFar && direction === 0)) this.leave();
      else this.panel!.style.translate = '';
    },
  });

  #slid = 0;

  /** After its last place comes its first, and the other way round. */
  #keepFocus(event: KeyboardEvent): void {
    const places = [...this.panel!.querySelectorAll<HTMLElement>(focusable)].filter(
      (place) => place.tabIndex >= 0 && !place.matches(':disabled, [inert] *') && (place.checkVisibility?.() ?? true),
    );
    const at = document.activeElement;
    const [first, last] = [places[0], places.at(-1)];
    const isLeaving = at === document.body || (event.shiftKey ? at === first || at === this.panel : at === last);
    if (first && !isLeaving) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }

  #giveFocusBack(): void {
    if (!this.root!.contains(document.activeElement)) return;
    (this.#before as HTMLElement | null)?.focus?.({ preventScroll: true });
  }

  #after(done: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(done, prefersStill() ? 0 : (read(this.props.duration) ?? 300));
  }

  #send(name: Moment): void {
    const type = name.slice(2).toLowerCase();
    (this.props[name] as Handler | undefined)?.(webEvent(new Event(type), type, {}, this.panel));
  }
}
