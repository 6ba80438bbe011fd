// Bytes, as they are and as they are sent.
import { gzipSync } from 'node:zlib';

export interface Size {
  readonly raw: number;
  readonly gzip: number;
}

export function sizeOfText(text: string): Size {
  const bytes = Buffer.from(text);
  return { raw: bytes.length, gzip: bytes.length === 0 ? 0 : gzipSync(bytes, { level: 9 }).length };
}

export const minus = (whole: Size, part: Size): Size => ({ raw: whole.raw - part.raw, gzip: whole.gzip - part.gzip });

/** `4.28 / 2.12` */
export const kilobytes = ({ raw, gzip }: Size): string => `${(raw / 1000).toFixed(2)} / ${(gzip / 1000).toFixed(2)}`;
