// Copies an app out of the repository and installs it there.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { appsFolder } from '../own-builds.ts';
import { run } from './process-tree.ts';

export interface InstalledApp {
  readonly root: string;
  readonly packages: number;
}

export async function installApp(app: string, root: string, dependencies: Readonly<Record<string, string>> = {}) {
  cpSync(join(appsFolder, app), root, {
    recursive: true,
    filter: (file) => !['node_modules', 'dist'].includes(basename(file)),
  });
  const manifestFile = join(root, 'package.json');
  const manifest: { dependencies: Record<string, string> } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  writeFileSync(
    manifestFile,
    JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, ...dependencies } }, null, 2),
  );
  await run({ cwd: root, args: ['npm', 'install', '--no-audit', '--no-fund'] });
  return { root, packages: countPackages(root) } satisfies InstalledApp;
}

function countPackages(root: string): number {
  const lock: { packages: Record<string, unknown> } = JSON.parse(
    readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8'),
  );
  return Object.keys(lock.packages).length;
}
