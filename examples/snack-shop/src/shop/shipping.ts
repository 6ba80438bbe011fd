// Who pays the shipping. The server decides by it and the cart shows it beforehand. Sums are fen.

export const freeShippingFrom = 5900;
const fee = 800;

export const shippingFor = (goods: number): number => (goods === 0 || goods >= freeShippingFrom ? 0 : fee);
