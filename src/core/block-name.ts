// What a block's name tells. Blocks are named `x…` by module and position; generic one-tag templates are named by their tag.

/** The template of a node that a boundary component draws, by its real template: its component takes all but the id from the tree itself. */
export const BOUNDARY = 'w';

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
