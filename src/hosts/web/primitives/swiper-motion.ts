// Where the slides of a swiper are. Positions count slides; a circular swiper's position goes on past its ends, and each slide
// stands at the turn that is nearest to what is seen, so that no slide is ever doubled.

export type Easing = (t: number) => number;

export const easeInOutCubic: Easing = (t) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

export interface SlideLayout {
  readonly count: number;
  /** Slides seen at once. */
  readonly display: number;
  readonly isCircular: boolean;
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** A circle needs a slide that is out of sight. */
export const turns = ({ count, display, isCircular }: SlideLayout): boolean => isCircular && count > display;

export const lastOf = ({ count, display }: SlideLayout): number => Math.max(0, count - display);

/** The slide that a resting position shows first. */
export const indexAt = (layout: SlideLayout, position: number): number =>
  turns(layout) ? modulo(Math.round(position), layout.count) : clampTo(layout, Math.round(position));

/** A position that a swiper may rest at. */
export const clampTo = (layout: SlideLayout, position: number): number =>
  turns(layout) ? position : Math.max(0, Math.min(lastOf(layout), position));

/** The position of a slide that is nearest to where we are. */
export function nearestTo(layout: SlideLayout, index: number, position: number): number {
  if (!turns(layout)) return clampTo(layout, index);
  const ahead = modulo(index - position, layout.count);
  return Math.round(position + (ahead > layout.count / 2 ? ahead - layout.count : ahead));
}

/** Past the ends the slides follow the finger a third of the way. */
export function resist(layout: SlideLayout, position: number): number {
  const inside = clampTo(layout, position);
  return inside + (position - inside) / 3;
}

/** How many slides slide `index` stands from the first place that is seen. */
export function offsetOf(layout: SlideLayout, index: number, position: number): number {
  if (!turns(layout)) return index - position;
  const { count, display } = layout;
  const before = (count - display + 1) / 2;
  return modulo(index - position + before, count) - before;
}

export interface Animation {
  stop(): void;
}

/** Calls `draw` for each frame from one position to another, then `done`. */
export function animate(
  from: number,
  to: number,
  duration: number,
  easing: Easing,
  draw: (position: number) => void,
  done: () => void,
): Animation {
  const begin = performance.now();
  let frame = requestAnimationFrame(function step(now: number) {
    // A frame's time may lie before the call that asked for it.
    const t = duration > 0 ? Math.max(0, Math.min(1, (now - begin) / duration)) : 1;
    draw(t === 1 ? to : from + (to - from) * easing(t));
    if (t === 1) done();
    else frame = requestAnimationFrame(step);
  });
  return { stop: () => cancelAnimationFrame(frame) };
}
