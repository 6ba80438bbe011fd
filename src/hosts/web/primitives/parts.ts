// What features.ts adds to the primitives.
import type { catchTouchMove } from './catch-move.ts';
import type { defaultSource } from './default-source.ts';
import type { dataset } from './dataset.ts';
import type { longPress } from './press.ts';
import type { askPhoneNumber } from './phone-number.ts';
import type { useRefresher } from './refresher.tsx';
import type { useAutoplay } from './swiper-autoplay.ts';
import type { easings } from './swiper-easing.ts';
import type { swiperMargins } from './swiper-margins.ts';
import type { textContent } from './text-content.ts';

interface Parts {
  longPress?: typeof longPress;
  catchTouchMove?: typeof catchTouchMove;
  textContent?: typeof textContent;
  useRefresher?: typeof useRefresher;
  askPhoneNumber?: typeof askPhoneNumber;
  dataset?: typeof dataset;
  defaultSource?: typeof defaultSource;
  useAutoplay?: typeof useAutoplay;
  easings?: typeof easings;
  swiperMargins?: typeof swiperMargins;
}

export const parts: Parts = {};
