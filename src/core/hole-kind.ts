// What the letters of a block's data mean. The compiler gives names by kind, and the tree knows by a name's first letter how a value
// becomes data. `n t x y u s` belong to the wire format: node id, template, text, the type behind a boundary, a swiper item's class and style.

/** Letters of hole names, by kind. */
export const holeLetters = {
  /** Attributes, and the conditions of choices: values as they are. */
  attribute: 'abcdfghijk',
  style: 'l',
  /** Text: whatever Preact shows as text. */
  text: 'mopqr',
  /** Text whose being there shows the element around it. */
  fused: 'vwz',
  /** Child slots. The slot beside a text hole has the hole's letter in upper case. */
  slot: 'ABCDEFGHIJKL',
} as const;

/** The prop that holds a block's handlers, by event element. */
export const HANDLERS = 'e';

/** Value of a fused hole whose element is not shown. No author's text is like that. */
export const HIDDEN = '\0';

/** Whether a name is that of a text hole, plain or fused. `ref` is the only other prop that sorts so. */
export const isTextHole = (name: string): boolean => name > 'l~' && name !== 'ref';

export const isFused = (hole: string): boolean => hole > 'u~';

/** Whether a slot stands beside a text hole. */
export const isTextSlot = (slot: string): boolean => slot > 'L~';

/** The hole of a generic element's prop: its name, unless that would be one of the wire format's own letters. */
export const genericHole = (prop: string): string => (prop.length > 1 ? prop : `${prop}_`);

/** Ends the name of the template that has the slots beside the text holes of a block. */
export const WITH_TEXT_SLOTS = 'V';
