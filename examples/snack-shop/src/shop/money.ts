/** Fen as a price: `yuan(1990)` is `¥19.90`. */
export const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;
