// What a swiper does between renders: it draws, is dragged, slides, and reports. Knows no Preact.
import type { SwiperProps } from '../../../../components/primitives/types.ts';
import { parts } from './parts.ts';
import { read } from './reactive.ts';
import { createDrag } from './swiper-drag.ts';
import {
  animate,
  type Animation,
  clampTo,
  easeInOutCubic,
  indexAt,
  nearestTo,
  offsetOf,
  resist,
  type SlideLayout,
} from './swiper-motion.ts';
import { prefersStill } from './still-motion.ts';
import { webEvent } from './web-event.ts';

type Source = 'touch' | 'autoplay' | '';

export class SwiperControl {
  /** Of the latest render. */
  props: SwiperProps = {};
  element: HTMLElement | null = null;
  track: HTMLElement | null = null;
  /** Where the slides are drawn. */
  #position = 0;
  /** The slide that was last reported or set. */
  index = 0;
  isDragging = false;
  /** The slide that was asked for while it was not there. */
  #wanted: number | undefined;
  #animation: Animation | undefined;
  readonly #onIndex: (index: number) => void;

  constructor(onIndex: (index: number) => void) {
    this.#onIndex = onIndex;
  }

  get layout(): SlideLayout {
    return {
      count: this.track?.children.length ?? 0,
      display: Math.max(1, read(this.props.displayMultipleItems) ?? 1),
      isCircular: read(this.props.circular) ?? false,
    };
  }

  /** Slides that can be gone to differ from those that are seen. */
  get canMove(): boolean {
    return this.layout.count > this.layout.display;
  }

  /** Shows a slide at once and tells nobody: at the start, and when slides went away. */
  jump(index: number): void {
    this.stop();
    this.#learnDirection();
    this.index = indexAt(this.layout, index);
    this.#draw(this.index);
    this.#expose(this.index);
    this.#onIndex(this.index);
  }

  /** Draws again what is shown: sizes, slides, their order or the direction of writing may be others now. */
  refresh(): void {
    this.#learnDirection();
    if (this.#wanted !== undefined && this.#wanted < this.layout.count) {
      this.jump(this.#wanted);
      this.#wanted = undefined;
    } else if (this.index >= Math.max(1, this.layout.count)) this.jump(this.index);
    else if (!this.isDragging && !this.#animation) {
      this.#draw(this.#position);
      this.#expose(this.#position);
    }
  }

  /** Follows the `current` prop, also to a slide that comes later. */
  follow(index: number): void {
    this.#wanted = index < this.layout.count ? undefined : index;
    if (index !== this.index) this.#slide(nearestTo(this.layout, index, this.#position), '');
  }

  /** Slides to the first or the last slide. */
  toEnd(isLast: boolean): void {
    const { count, display } = this.layout;
    this.#slide(nearestTo(this.layout, isLast ? count - display : 0, this.#position), 'touch');
  }

  step(by: 1 | -1, source: Source): void {
    const to = nearestTo(this.layout, this.index, this.#position) + by;
    // Autoplay without a circle starts again.
    const last = clampTo(this.layout, Infinity);
    this.#slide(source === 'autoplay' && to > last && last !== Infinity ? 0 : clampTo(this.layout, to), source);
  }

  readonly press = createDrag({
    isVertical: () => read(this.props.vertical) ?? false,
    begin: () => {
      this.stop();
      this.isDragging = true;
      this.#grabbed = this.#position;
    },
    move: (moved) => {
      if (this.canMove) this.#draw(resist(this.layout, this.#grabbed - (moved * this.sign) / this.#slideSize));
    },
    end: (flick) => {
      this.isDragging = false;
      const direction = flick * this.sign;
      const rest = [Math.floor, Math.round, Math.ceil][direction + 1]!(this.#position);
      this.#slide(clampTo(this.layout, rest), 'touch');
    },
  });

  stop(): void {
    this.#animation?.stop();
    this.#animation = undefined;
  }

  /** Position when the drag began. */
  #grabbed = 0;

  /** -1 where slides follow each other from right to left. */
  sign: 1 | -1 = 1;

  #learnDirection(): void {
    const isReverse = !read(this.props.vertical) && getComputedStyle(this.track!).direction === 'rtl';
    this.sign = isReverse ? -1 : 1;
  }

  get #slideSize(): number {
    const { clientWidth = 1, clientHeight = 1 } = this.track ?? {};
    return (read(this.props.vertical) ? clientHeight : clientWidth) / this.layout.display || 1;
  }

  #slide(to: number, source: Source): void {
    const { props } = this;
    const index = indexAt(this.layout, to);
    this.#animation?.stop();
    this.#expose(to);
    const duration = prefersStill() ? 0 : (read(props.duration) ?? 500);
    const done = (): void => {
      this.#animation = undefined;
      // Back into the first turn: a position is not to grow for ever.
      this.#draw(this.index);
      this.props.onAnimationFinish?.(this.#event('animationfinish', { current: index, source }));
    };
    this.#animation = animate(
      this.#position,
      to,
      duration,
      parts.easings?.[read(props.easingFunction) ?? ''] ?? easeInOutCubic,
      (at) => this.#draw(at),
      done,
    );
    if (index === this.index) return;
    this.index = index;
    this.#onIndex(index);
    props.onChange?.(this.#event('change', { current: index, source }));
  }

  #draw(position: number): void {
    this.#position = position;
    const { layout, track } = this;
    const axis = read(this.props.vertical) ? 'Y' : 'X';
    const shift = parts.swiperMargins?.shift(this.props, layout, position) ?? '';
    for (let index = 0; index < layout.count; index++) {
      const place = track!.children[index] as HTMLElement;
      const offset = offsetOf(layout, index, position) * 100;
      place.style.transform = `translate${axis}(calc(${this.sign} * (${offset}%${shift})))`;
    }
    // Says in the DOM which slide rests here; nothing while they move.
    if (position === this.index) track!.dataset.sampanSlide = String(this.index);
    else delete track!.dataset.sampanSlide;
    if (!this.props.onTransition || position === this.index) return;
    const moved = (position - this.index) * this.#slideSize;
    this.props.onTransition(this.#event('transition', axis === 'X' ? { dx: moved, dy: 0 } : { dx: 0, dy: moved }));
  }

  /** Keeps keyboard and screen reader to the slides that are seen once the swiper rests. */
  #expose(position: number): void {
    const { layout, track } = this;
    const [before, after] = parts.swiperMargins?.beside(this.props) ?? [false, false];
    const first = before ? -1 : 0;
    const last = layout.display - (after ? 0 : 1);
    for (let index = 0; index < layout.count; index++) {
      const offset = offsetOf(layout, index, position);
      const place = track!.children[index] as HTMLElement;
      place.inert = offset < first - 0.01 || offset > last + 0.01;
      place.ariaLabel = `${index + 1} / ${layout.count}`;
    }
  }

  #event<D>(type: string, detail: D) {
    return webEvent(new Event(type), type, detail, this.element);
  }
}
