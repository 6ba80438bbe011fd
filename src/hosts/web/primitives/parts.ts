// What features.ts adds to the primitives.
import type { catchTouchMove } from './catch-move.ts';
import type { defaultSource } from './default-source.ts';
import type { longPress } from './press.ts';
import type { askPhoneNumber } from './phone-number.ts';
import type { useRefresher } from './refresher.tsx';
import type { textContent } from './text-content.ts';

interface Parts {
  longPress?: typeof longPress;
  catchTouchMove?: typeof catchTouchMove;
  textContent?: typeof textContent;
  useRefresher?: typeof useRefresher;
  askPhoneNumber?: typeof askPhoneNumber;
  defaultSource?: typeof defaultSource;
}

export const parts: Parts = {};
