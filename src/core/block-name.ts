// What a block's name tells. Blocks are named `x…` by module and position; generic one-tag templates are named by their tag.

/** The template of a node that a boundary component draws, by its real template: its component takes all but the id from the tree itself. */
export const BOUNDARY = 'w';

/** In the names of blocks whose root has a ref: it may be the place of a portal. */
export const HAS_REF = 'P';

/** The slot that such a root has behind everything else, in apps with portals. No block has that many of its own. */
export const PORTAL = 'L9';

/** Ends the names of blocks that may well stand inside themselves: they show `children`, or their component shows itself. */
export const NESTS = 'S';

/**
 * Whether a template is written in copies where templates must not recur. Any other block that does stand inside itself goes
 * behind a boundary at once.
 */
export const hasCopies = (template: string): boolean => template.endsWith(NESTS) || !template.startsWith('x');

/**
 * Copies of a template that nests, beyond the template itself, where templates must not recur: the build writes that many, and the
 * tree counts on them.
 */
export const TEMPLATE_COPIES = 2;
