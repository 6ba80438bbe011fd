// `previousMargin`, `nextMargin` and `snapToEdge`: what is seen of the slides beside those that are shown.
import type { SwiperProps } from '../../../../components/primitives/types.ts';
import { read } from './reactive.ts';
import { webLength } from './style-text.ts';
import { lastOf, type SlideLayout, turns } from './swiper-motion.ts';

const isZero = (margin: string | undefined): boolean => !margin || parseFloat(margin) === 0;

/** How much of the margins before the first and behind the last slide is taken back, each 0 to 1. */
function edgesAt(layout: SlideLayout, position: number): [before: number, after: number] {
  const last = lastOf(layout);
  if (turns(layout) || last === 0) return [0, 0];
  const near = (distance: number): number => Math.max(0, 1 - Math.max(0, distance));
  return [near(position), near(last - position)];
}

/** The track's place within the swiper. */
function inset(props: SwiperProps, isVertical: boolean): string {
  const [before, after] = [read(props.previousMargin) ?? '0px', read(props.nextMargin) ?? '0px'].map(webLength);
  const [along, across] = isVertical ? ['block', 'inline'] : ['inline', 'block'];
  return `inset-${along}:${before} ${after};inset-${across}:0;--sp-before:${before};--sp-after:${after}`;
}

/** What is added to the places of all slides, as a part of CSS's `calc`. */
function shift(props: SwiperProps, layout: SlideLayout, position: number): string {
  const [before, after] = read(props.snapToEdge) ? edgesAt(layout, position) : [0, 0];
  return before || after ? ` - ${before} * var(--sp-before) + ${after} * var(--sp-after)` : '';
}

/** Whether slides before and behind those that are shown are seen, too. */
function beside(props: SwiperProps): [before: boolean, after: boolean] {
  const [before, after] = [!isZero(read(props.previousMargin)), !isZero(read(props.nextMargin))];
  const isWide = (read(props.snapToEdge) ?? false) && (before || after);
  return [before || isWide, after || isWide];
}

export const swiperMargins = { inset, shift, beside };
