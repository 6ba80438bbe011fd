import { expect, it } from 'vitest';
import { parseByteSize, shownBytes } from './byte-size.ts';

it.each([
  [1200, 1200],
  ['0 B', 0],
  ['300 kB', 300_000],
  ['1.5 MB', 1_500_000],
  ['2 MiB', 2_097_152],
  ['512KiB', 524_288],
  ['1.0005 kB', 1001],
])('%j is %i bytes', (text, bytes) => expect(parseByteSize(text)).toBe(bytes));

it.each(['300', 'kB', '300 kb', '-1 kB', '1 GB', '1,5 MB', '1 constructor', -1, Number.NaN, true, null, undefined, {}])(
  '%j is no size',
  (value) => expect(parseByteSize(value)).toBeUndefined(),
);

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [37_149, '37.1 kB'],
  [2_097_152, '2,097.2 kB'],
])('%i bytes are shown as %s', (bytes, text) => expect(shownBytes(bytes)).toBe(text));
