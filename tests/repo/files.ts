// The repository's own files, as these tests see them: paths relative to the root, `/`-separated.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What .gitignore leaves out. Read from disk and not from git, so that an unpacked archive can be tested, too. */
const ignored = new Set(['node_modules', 'dist', 'coverage', '.tmp', '.git', '.DS_Store']);

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (ignored.has(entry.name) || entry.name.endsWith('.tgz')) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

let files: readonly string[] | undefined;

/** Every file of the repository; `under` narrows to a folder or a path's beginning. */
export function repoFiles(under = ''): readonly string[] {
  files ??= filesIn('').toSorted();
  return files.filter((file) => file.startsWith(under));
}

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

export const isScript = (file: string): boolean => /\.tsx?$/.test(file) && !file.endsWith('.d.ts');

/** Tests and their fixtures live beside the source; the rules for shipped code do not bind them. */
export const isTest = (file: string): boolean => /\.(test|test-d|bench)\.tsx?$|(^|\/)fixtures\//.test(file);
