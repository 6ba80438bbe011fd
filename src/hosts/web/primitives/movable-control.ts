// What a movable view does between renders: it is moved, scaled, thrown, kept inside, and reports. Knows no Preact.
import type { MovableViewProps } from '../../../../components/primitives/types.ts';
import { trackFingers } from './finger-tracker.ts';
import { glide, limit, type Motion, type Point, resistBeyond, springTo } from './movable-motion.ts';
import { read } from './reactive.ts';
import { prefersStill } from './still-motion.ts';
import { webEvent } from './web-event.ts';

type Source = 'touch' | 'touch-out-of-bounds' | 'out-of-bounds' | 'friction' | '';

/** The scales that hosts allow at all. */
const [least, most] = [0.5, 10];

/** The control of each view, for the area around that hands its fingers on. */
export const controls = new WeakMap<Element, MovableControl>();

const rounded = (value: number): number => Math.round(value * 10) / 10;

export class MovableControl {
  /** Of the latest render. */
  props: MovableViewProps = {};
  element: HTMLElement | null = null;
  /** Left upper corner of what is seen, from that of the area. */
  #at: Point = { x: 0, y: 0 };
  #scale = 1;
  /** Where the fingers would have it, also where it cannot go. */
  #wanted: Point = { x: 0, y: 0 };
  /** What was last reported. */
  #told = '0 0';
  #frame = 0;

  get area(): HTMLElement {
    return this.element!.parentElement!;
  }

  get canMove(): boolean {
    return !read(this.props.disabled) && this.#direction !== 'none';
  }

  get canScale(): boolean {
    return !read(this.props.disabled) && (read(this.props.scale) ?? false);
  }

  get #direction(): string {
    return read(this.props.direction) ?? 'none';
  }

  /** Stands where it is told, at once and without a word: at the start. */
  stand(x: number, y: number, scale: number): void {
    this.#scale = this.#allowed(scale);
    this.#at = this.#inside({ x, y });
    this.#told = this.#name();
    this.draw();
  }

  /** Keeps it inside: sizes may be others now. */
  fit(): void {
    if (this.#frame) return;
    this.#at = this.#inside(this.#at);
    this.#told = this.#name();
    this.draw();
  }

  /** Follows `x` and `y`, of which one may stay as it is. */
  goTo(x = this.#at.x, y = this.#at.y): void {
    // The app gives back what it was told.
    if (rounded(x) === rounded(this.#at.x) && rounded(y) === rounded(this.#at.y)) return;
    const to = this.#inside({ x, y });
    const isAnimated = (read(this.props.animation) ?? true) && !prefersStill();
    this.#run(isAnimated ? springTo(this.#at, to, this.#damping) : () => ({ ...to, isDone: true }), '');
  }

  /** Follows `scaleValue`, around the middle. */
  scaleTo(scale: number): void {
    if (!this.canScale) return;
    const { offsetWidth, offsetHeight } = this.element!;
    this.#zoom(scale / this.#scale, (offsetWidth * this.#scale) / 2, (offsetHeight * this.#scale) / 2);
    this.#place(this.#inside(this.#at), '');
  }

  /** By keyboard. */
  nudge(dx: number, dy: number): void {
    this.stop();
    this.#place(this.#inside({ x: this.#at.x + this.#along(dx, 'x'), y: this.#at.y + this.#along(dy, 'y') }), 'touch');
  }

  readonly press = trackFingers({
    begins: (dx, dy, on) => {
      if (!this.canMove || on !== this.element) return false;
      const isSideways = Math.abs(dx) > Math.abs(dy);
      if (this.#direction === (isSideways ? 'vertical' : 'horizontal')) return false;
      this.#send(isSideways ? 'onHTouchMove' : 'onVTouchMove', {});
      return true;
    },
    begin: () => this.stop(),
    move: (dx, dy) => {
      if (!this.canMove) return;
      this.#wanted = { x: this.#wanted.x + this.#along(dx, 'x'), y: this.#wanted.y + this.#along(dy, 'y') };
      this.#follow();
    },
    canPinch: () => this.canScale,
    pinch: (ratio, x, y) => this.pinch(ratio, x, y),
    end: (speedX, speedY) => this.#letGo(speedX, speedY),
  });

  /** Two fingers, here or anywhere in the area, around a point of the window. */
  pinch(ratio: number, x: number, y: number): void {
    this.stop();
    const { left, top } = this.element!.getBoundingClientRect();
    this.#zoom(ratio, x - left, y - top);
    this.#wanted = this.#at;
    this.#follow();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#wanted = this.#at;
  }

  draw(): void {
    const { x, y } = this.#at;
    this.element!.style.transform = `translate(${x}px, ${y}px) scale(${this.#scale})`;
  }

  get #damping(): number {
    return read(this.props.damping) ?? 20;
  }

  #along(distance: number, axis: 'x' | 'y'): number {
    return this.#direction === (axis === 'x' ? 'vertical' : 'horizontal') ? 0 : distance;
  }

  #allowed(scale: number): number {
    const [min, max] = [read(this.props.scaleMin) ?? least, read(this.props.scaleMax) ?? most];
    return read(this.props.scale) ? Math.max(least, min, Math.min(most, max, scale)) : 1;
  }

  #inside({ x, y }: Point): Point {
    const { clientWidth, clientHeight } = this.area;
    // Out of sight nothing has a size: what does not fit now may fit then.
    if (clientWidth === 0 && clientHeight === 0) return { x, y };
    const { offsetWidth, offsetHeight } = this.element!;
    return {
      x: limit(x, offsetWidth * this.#scale, clientWidth),
      y: limit(y, offsetHeight * this.#scale, clientHeight),
    };
  }

  /** @param x, y the point of what is seen that stays where it is */
  #zoom(ratio: number, x: number, y: number): void {
    const scale = this.#allowed(this.#scale * ratio);
    const change = scale / this.#scale;
    if (change === 1) return;
    this.#scale = scale;
    this.#at = { x: this.#at.x + x * (1 - change), y: this.#at.y + y * (1 - change) };
    this.#send('onScale', { ...this.#rounded(), scale });
  }

  #follow(): void {
    const inside = this.#inside(this.#wanted);
    const isOut = inside.x !== this.#wanted.x || inside.y !== this.#wanted.y;
    if (!isOut || !read(this.props.outOfBounds)) return this.#place(inside, 'touch');
    const { x, y } = this.#wanted;
    this.#place({ x: resistBeyond(x, inside.x), y: resistBeyond(y, inside.y) }, 'touch-out-of-bounds');
  }

  #letGo(speedX: number, speedY: number): void {
    this.#send('onChangeEnd', this.#rounded());
    const inside = this.#inside(this.#at);
    if (inside.x !== this.#at.x || inside.y !== this.#at.y) {
      this.#run(
        prefersStill() ? () => ({ ...inside, isDone: true }) : springTo(this.#at, inside, this.#damping),
        'out-of-bounds',
      );
    } else if (read(this.props.inertia) && !prefersStill()) {
      const friction = read(this.props.friction) ?? 2;
      this.#run(glide(this.#at, this.#along(speedX, 'x'), this.#along(speedY, 'y'), friction), 'friction');
    }
  }

  #run(motion: Motion, source: Source): void {
    this.stop();
    const begin = performance.now();
    const step = (now: number): void => {
      // A frame's time may lie before the call that asked for it.
      const { x, y, isDone } = motion(Math.max(0, now - begin));
      this.#frame = isDone ? 0 : requestAnimationFrame(step);
      this.#place(source === 'friction' ? this.#inside({ x, y }) : { x, y }, source);
    };
    step(begin);
  }

  #place(at: Point, source: Source): void {
    this.#at = at;
    this.draw();
    if (this.#name() === this.#told) return;
    this.#told = this.#name();
    this.#send('onChange', { ...this.#rounded(), source });
  }

  #rounded(): Point {
    return { x: rounded(this.#at.x), y: rounded(this.#at.y) };
  }

  #name(): string {
    const { x, y } = this.#rounded();
    return `${x} ${y}`;
  }

  #send(name: 'onChange' | 'onScale' | 'onChangeEnd' | 'onHTouchMove' | 'onVTouchMove', detail: object): void {
    const type = name.slice(2).toLowerCase();
    (this.props[name] as ((event: unknown) => void) | undefined)?.(
      webEvent(new Event(type), type, detail, this.element),
    );
  }
}
