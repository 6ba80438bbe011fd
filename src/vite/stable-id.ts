// Names for modules that are the same on every machine: the package that a file belongs to and its path in it.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentHash } from './asset-name.ts';
import { isOwnFile } from './relative-file.ts';

export interface StableIds {
  /** `sampan/components/kit/badge.tsx`, or the path from the app's root for the app's own files. */
  idOf(file: string): string;
  /** A block-name prefix: lower-case letters and digits, a letter first. */
  prefixOf(file: string): string;
}

/** @param root the app's folder, absolute */
export function createStableIds(root: string): StableIds {
  const packages = new Map<string, { root: string; name: string } | undefined>();

  function packageOf(folder: string): { root: string; name: string } | undefined {
    if (packages.has(folder)) return packages.get(folder);
    const name = packageName(folder);
    const parent = dirname(folder);
    const found = name !== undefined ? { root: folder, name } : parent === folder ? undefined : packageOf(parent);
    packages.set(folder, found);
    return found;
  }

  function idOf(file: string): string {
    if (isOwnFile(root, file)) return file.slice(root.length + 1);
    const found = packageOf(dirname(file));
    return found ? `${found.name}/${file.slice(found.root.length + 1).replaceAll('\\', '/')}` : file;
  }

  return { idOf, prefixOf: (file) => prefixFromHash(contentHash(idOf(file))) };
}

function packageName(folder: string): string | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { name }: { name?: unknown } = JSON.parse(readFileSync(file, 'utf8'));
  return typeof name === 'string' ? name : undefined;
}

/** Four base-36 characters after an `x` tell 1.7 million modules apart; a clash would be seen when blocks are collected. */
const prefixFromHash = (hash: string): string =>
  `x${(Number.parseInt(hash, 16) % 36 ** 4).toString(36).padStart(4, '0')}`;
