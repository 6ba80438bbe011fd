// The Sampan variants, each built for all hosts in a process of its own.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { HelloVariant, OwnVariant } from './variants.ts';

const execute = promisify(execFile);
const script = fileURLToPath(new URL('build-app.mjs', import.meta.url));

export const appsFolder = fileURLToPath(new URL('apps/', import.meta.url));
export const ownHosts = ['wechat', 'alipay', 'web'] as const;

/** The native app is its own output. */
export const nativeDist = join(appsFolder, 'native-wechat');

export interface OwnBuild {
  /** Holds a folder for each host. */
  readonly outDir: string;
  /** From the start of the process. */
  readonly coldSeconds: number;
  readonly peakMiB: number;
}

/** @throws what the build says, when it fails. */
export async function buildOwn(name: OwnVariant | HelloVariant, folder: string): Promise<OwnBuild> {
  const outDir = join(folder, name);
  const started = performance.now();
  const { stdout } = await execute(process.execPath, [script, join(appsFolder, name), outDir, ...ownHosts]);
  const { peakMiB } = JSON.parse(stdout) as { peakMiB: number };
  return { outDir, coldSeconds: (performance.now() - started) / 1000, peakMiB };
}
