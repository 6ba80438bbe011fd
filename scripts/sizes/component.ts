import type { Tag } from '../../src/core/primitives.table.ts';

/** `swiper-item` -> `SwiperItem` */
export const componentOf = (tag: Tag): string =>
  tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
