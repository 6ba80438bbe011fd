/** Name of the picture, id of the story, and px of height that its page has at least. */
export const pictured = [
  ['button', 'primitives-button--types', 120],
  ['form', 'primitives-form--validation', 120],
  ['map', 'primitives-map--delivery', 120],
  ['page-container', 'primitives-pagecontainer--default', 640],
  ['picker', 'primitives-picker--open', 640],
  ['picker-view', 'primitives-pickerview--default', 120],
  ['rich-text', 'primitives-richtext--default', 120],
  ['swiper', 'primitives-swiper--margins', 120],
  ['switch', 'primitives-switch--settings', 120],
] as const;
