/** Name of the picture, id of the story, and px of height that it needs. */
export const pictured = [
  ['button', 'primitives-button--kinds', 520],
  ['swiper', 'primitives-swiper--default', 240],
] as const;
