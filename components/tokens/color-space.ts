// Colours as eyes see them: sRGB to OKLCH and back, and WCAG's contrast. Pure; a test compares all of it with another library.

export interface Oklch {
  /** 0 is black, 1 is white. */
  readonly lightness: number;
  readonly chroma: number;
  /** Degrees. */
  readonly hue: number;
}

type Triple = readonly [number, number, number];

const pattern = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/** `#07c160` -> channels from 0 to 1. */
function channelsOf(hex: string): Triple {
  const match = pattern.exec(hex);
  if (!match) throw new TypeError(`"${hex}" is no colour of the form #07c160`);
  const [, red = '', green = '', blue = ''] = match;
  return [parseInt(red, 16) / 255, parseInt(green, 16) / 255, parseInt(blue, 16) / 255];
}

const toLinear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

export function toOklch(hex: string): Oklch {
  const [r, g, b] = channelsOf(hex).map(toLinear) as unknown as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const redGreen = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const hue = (Math.atan2(blueYellow, redGreen) * 180) / Math.PI;
  return { lightness, chroma: Math.hypot(redGreen, blueYellow), hue: (hue + 360) % 360 };
}

function toLinearRgb({ lightness, chroma, hue }: Oklch): Triple {
  const angle = (hue * Math.PI) / 180;
  const [redGreen, blueYellow] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * redGreen + 0.2158037573 * blueYellow) ** 3;
  const m = (lightness - 0.1055613458 * redGreen - 0.0638541728 * blueYellow) ** 3;
  const s = (lightness - 0.0894841775 * redGreen - 1.291485548 * blueYellow) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const isShowable = (rgb: Triple): boolean => rgb.every((value) => value >= -0.0001 && value <= 1.0001);

const byteOf = (value: number): string =>
  Math.round(Math.min(1, Math.max(0, fromLinear(Math.max(0, value)))) * 255)
    .toString(16)
    .padStart(2, '0');

/** As hex. A colour that no screen shows loses as little chroma as it must; hue and lightness stay. */
export function toHex(color: Oklch): string {
  let rgb = toLinearRgb(color);
  if (!isShowable(rgb)) {
    let [low, high] = [0, color.chroma];
    while (high - low > 0.0002) {
      const chroma = (low + high) / 2;
      if (isShowable(toLinearRgb({ ...color, chroma }))) low = chroma;
      else high = chroma;
    }
    rgb = toLinearRgb({ ...color, chroma: low });
  }
  return `#${rgb.map(byteOf).join('')}`;
}

function luminance(hex: string): number {
  const [r, g, b] = channelsOf(hex).map(toLinear) as unknown as Triple;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2: from 1, the same colour, to 21, black on white. Text needs 4.5. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** A colour with some transparency, as it looks on another. `alpha` goes from 0 to 1. */
export function over(top: string, alpha: number, bottom: string): string {
  const below = channelsOf(bottom);
  const mixed = channelsOf(top).map((value, i) => value * alpha + (below[i] ?? 0) * (1 - alpha));
  return `#${mixed
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
