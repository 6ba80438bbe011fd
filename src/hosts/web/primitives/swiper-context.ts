import { createContext } from 'preact';

/** What an item tells its swiper: that it came or went. */
export const SwiperContext = /* @__PURE__ */ createContext<() => void>(() => undefined);
