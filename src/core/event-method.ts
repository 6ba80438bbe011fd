// The functions of a page that templates bind: `e3` for the element of a block with the number 3, so that no data says the number.

/** Number of an element whose block has none for it: a generic one, and a root that listens for clones only. */
export const GENERIC_ELEMENT = -1;
export const CLONED_ROOT = -2;

/** Elements with a function of their own. Further ones bind `e`, as generic elements do, and say their number in the dataset as `k`. */
export const EVENT_METHODS = 40;

/** Name of the function for an event element; 'e' when the element has none of its own. */
export const eventMethod = (index: number | ''): string =>
  index === '' || index < 0 || index >= EVENT_METHODS ? 'e' : `e${index}`;
