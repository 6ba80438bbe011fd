// Sampan as its users have it: packed, installed outside the repository, built by its own command.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownHosts } from '../own-builds.ts';
import type { BuildFigures } from '../result.ts';
import { type OwnVariant, ownVariants } from '../variants.ts';
import { buildCold } from './build-cold.ts';
import { installApp } from './install.ts';
import { run } from './process-tree.ts';
import { measureRebuild } from './rebuild.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The library was built by bench/run.mjs. */
async function packLibrary(folder: string): Promise<string> {
  const packed = join(folder, 'packed');
  mkdirSync(packed);
  await run({ cwd: repository, args: ['npm', 'pack', '--ignore-scripts', '--pack-destination', packed] });
  const [tarball] = readdirSync(packed);
  if (tarball === undefined) throw new Error('npm pack wrote nothing.');
  return join(packed, tarball);
}

async function measureVariant(name: OwnVariant, folder: string, tarball: string): Promise<BuildFigures> {
  const { root, packages } = await installApp(name, join(folder, `${name}-installed`), { sampan: `file:${tarball}` });
  const cost = await buildCold({ cwd: root, args: ['sampan', 'build', '--host', ownHosts.join(',')] }, 'dist');
  rmSync(join(root, 'dist'), { recursive: true });
  const rebuildMs = await measureRebuild({
    cwd: root,
    args: ['sampan', 'dev', '--host', 'wechat'],
    page: 'src/pages/hello/index.tsx',
    output: 'dist/wechat',
  });
  return { coldSeconds: { [ownHosts.join('+')]: cost.seconds }, peakMiB: cost.peakMiB, rebuildMs, packages };
}

export async function measureInstalled(
  folder: string,
  say: (progress: string) => void,
): Promise<Record<OwnVariant, BuildFigures>> {
  say('packing sampan');
  const tarball = await packLibrary(folder);
  const figures: [OwnVariant, BuildFigures][] = [];
  for (const name of ownVariants) {
    say(`installing and building ${name}`);
    figures.push([name, await measureVariant(name, folder, tarball)]);
  }
  return Object.fromEntries(figures) as Record<OwnVariant, BuildFigures>;
}
