// How light a colour is to the eye.

/** 0 (black) to 1 (white) of `#rgb` or `#rrggbb`; undefined for any other spelling. */
export function lightnessOf(color: string): number | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color)?.[1];
  if (!hex) return undefined;
  const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => Number.parseInt(pair, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
