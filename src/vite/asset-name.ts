// Names of copied files in mini-program output: known at load time, so that a URL can stand in code as a plain string.
import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';

/** A short hash of the content. Stable across machines. */
export const contentHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 8);

/** `/app/src/Big Cat.png` -> `assets/big-cat-1f2e3d4c.png`. Hosts take only plain characters in paths. */
export function assetName(file: string, content: Uint8Array): string {
  const extension = extname(file).toLowerCase();
  const stem = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `assets/${stem || 'file'}-${contentHash(content)}${extension}`;
}
