import { createContext } from 'preact';

/** What an item tells its swiper: that it came or went. */
export const SwiperContext = createContext<() => void>(() => undefined);
