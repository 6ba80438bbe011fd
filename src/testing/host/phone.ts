// The phone that every driver pretends to be, in CSS pixels.
export const phone = { width: 375, height: 667, pixelRatio: 2, statusBar: 20 } as const;
