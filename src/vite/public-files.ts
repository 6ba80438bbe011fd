// Files of the public folder, which Vite copies beside the bundle.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Path below the folder -> bytes. */
export const publicSizes = (publicDir: string): [file: string, bytes: number][] =>
  publicDir === '' || !existsSync(publicDir)
    ? []
    : readdirSync(publicDir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [file.slice(publicDir.length + 1).replaceAll('\\', '/'), statSync(file).size]);
