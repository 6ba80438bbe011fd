// The hosts' limit on what one package may weigh. Pure.
import { SampanError } from '../core/errors.ts';
import { packageOfFile } from './package-plan.ts';

/** Bytes of one package, main or sub. Both platforms' limit. */
export const maxPackageSize = 2 * 1024 * 1024;

/** `37 KB`, `1.82 MB`: rounded up, so that what is too large never looks allowed. */
export const shownSize = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.ceil(bytes / 1024)} KB`
    : `${(Math.ceil((bytes / 1024 / 1024) * 100) / 100).toFixed(2)} MB`;

/** @param files output path -> bytes */
export function checkPackageSizes(
  files: ReadonlyMap<string, number>,
  roots: readonly string[],
  host: string,
): SampanError[] {
  return roots.flatMap((root) => {
    const own = [...files].filter(([file]) => packageOfFile(file, roots) === root);
    const size = own.reduce((sum, [, bytes]) => sum + bytes, 0);
    if (size <= maxPackageSize) return [];
    const heaviest = own
      .sort(([, a], [, b]) => b - a)
      .slice(0, 3)
      .map(([file, bytes]) => `${file} (${shownSize(bytes)})`)
      .join(', ');
    return new SampanError('SP2007', {
      package: root || 'main',
      host,
      size: shownSize(size),
      limit: shownSize(maxPackageSize),
      heaviest: `${heaviest}.`,
    });
  });
}
