// `easingFunction`, but for the one that is taken without it.
import type { Easing } from './swiper-motion.ts';

export const easings: Readonly<Record<string, Easing>> = {
  linear: (t) => t,
  easeInCubic: (t) => t ** 3,
  easeOutCubic: (t) => 1 - (1 - t) ** 3,
};
