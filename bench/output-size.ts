// The size of a built app: what its developer tools upload, or a web server serves.
import { sizeOf as measure } from '../scripts/demo/measure.ts';
import type { Size } from './result.ts';

export async function sizeOf(folder: string): Promise<Size> {
  const { raw, gzip } = await measure(folder);
  return { raw, gzip };
}
