// Builds the library when its sources are newer than dist: examples import the built package, as any app does.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { binary, node } from './check/command.mjs';

const SOURCES = ['src', 'components', 'package.json', 'vite.config.ts', 'vite.library.ts', 'tsconfig.json'];

async function timesIn(path) {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) return [];
  if (!info.isDirectory()) return [info.mtimeMs];
  const entries = await readdir(path);
  return (await Promise.all(entries.map((entry) => timesIn(join(path, entry))))).flat();
}

async function isStale(root) {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const built = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? target : target.default,
  );
  const outputs = built.filter((file) => file.startsWith('./dist/'));
  const times = await Promise.all(outputs.map((file) => timesIn(join(root, file))));
  if (times.some((time) => time.length === 0)) return true;
  const sources = await Promise.all(SOURCES.map((source) => timesIn(join(root, source))));
  return Math.max(...sources.flat()) > Math.min(...times.flat());
}

/** @throws when the build fails. */
export async function ensureLibrary(root) {
  if (!(await isStale(root))) return;
  console.log('Building the library');
  if ((await node([binary('vite'), 'build', '--logLevel', 'warn'], { cwd: root })) !== 0) {
    throw new Error('The library could not be built.');
  }
}
