// `rpx` on hosts whose engine does not know it: a length on a custom property that the host's runtime sets. Pure.

/** Strings, comments and `url()` pass as they are; the number must not continue a name (`--a10rpx`, `x10rpx`). */
const pattern =
  /\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\((?:\\.|[^)\\])*\)|(?<![\w.#-])([+-]?(?:\d+\.?\d*|\.\d+))rpx\b/gi;

/**
 * `width: 20rpx` -> `width: calc(20 * var(--rpx))`.
 *
 * Media queries keep `rpx`: a custom property has no value there.
 */
export function rpxToCalc(css: string): string {
  return css.replace(pattern, (whole, number?: string) =>
    number === undefined ? whole : `calc(${Number(number)} * var(--rpx))`,
  );
}
