// Parts of the primitives that an app may do without. The build has the modules that may need one add it; dev servers add all.
import { catchTouchMove } from './catch-move.ts';
import { dataset } from './dataset.ts';
import { defaultSource } from './default-source.ts';
import { askPhoneNumber } from './phone-number.ts';
import { longPress } from './press.ts';
import { useRefresher } from './refresher.tsx';
import { useAutoplay } from './swiper-autoplay.ts';
import { easings } from './swiper-easing.ts';
import { swiperMargins } from './swiper-margins.ts';
import { textContent } from './text-content.ts';
import { parts } from './parts.ts';

/** For `onLongPress`. */
export const addLongPress = (): void => void (parts.longPress = longPress);

/** For `onTouchMoveCatch`. */
export const addTouchMoveCatch = (): void => void (parts.catchTouchMove = catchTouchMove);

/** For `decode` and `space` of texts. */
export const addTextContent = (): void => void (parts.textContent = textContent);

/** For `refresherEnabled`. */
export const addRefresher = (): void => void (parts.useRefresher = useRefresher);

/** For `onGetPhoneNumber`. */
export const addPhoneNumber = (): void => void (parts.askPhoneNumber = askPhoneNumber);

/** For `data-*`. */
export const addDataset = (): void => void (parts.dataset = dataset);

/** For `defaultSource` of pictures. */
export const addDefaultSource = (): void => void (parts.defaultSource = defaultSource);

/** For `autoplay` of swipers. */
export const addAutoplay = (): void => void (parts.useAutoplay = useAutoplay);

/** For `easingFunction`. */
export const addEasings = (): void => void (parts.easings = easings);

/** For `previousMargin`, `nextMargin` and `snapToEdge`. */
export const addSwiperMargins = (): void => void (parts.swiperMargins = swiperMargins);
