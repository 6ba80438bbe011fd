// The built project, read once into memory: paths are relative to its root, with forward slashes.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SampanError } from '../../core/errors.ts';

export interface ProjectFiles {
  readonly root: string;
  has(path: string): boolean;
  read(path: string): string;
  /** Paths with this extension, sorted. */
  list(extension: string): string[];
  /** Absolute path, for stack traces and compilers. */
  locate(path: string): string;
  json<T>(path: string): T;
}

/** @throws SampanError SP4006 when the folder has no app.json. */
export function readProject(dist: string, host: string): ProjectFiles {
  const root = resolve(dist);
  if (!existsSync(join(root, 'app.json')))
    throw new SampanError('SP4006', { folder: dist, host, reason: 'it has no app.json' });
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.split('/').includes('node_modules') && statSync(join(root, path)).isFile())
    .sort();
  const known = new Set(paths);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  return {
    root,
    has: (path) => known.has(path),
    read,
    list: (extension) => paths.filter((path) => path.endsWith(`.${extension}`)),
    locate: (path) => join(root, path),
    json: <T>(path: string) => JSON.parse(read(path)) as T,
  };
}
