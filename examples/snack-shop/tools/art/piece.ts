/** SVG of one snack, about the origin, in a box of 100 by 100. */
export type Piece = () => string;
