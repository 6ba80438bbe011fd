const query = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the user asked for less motion. */
export const prefersStill = (): boolean => query.matches;
