// Where a build writes: beside the final folders first, so that a failed build leaves the previous output as it was.
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface OutputFolders {
  /** Holds a folder per host and `.maps`. Absolute. */
  readonly outDir: string;
  /** On the same disk as `outDir`, so that finished folders can be renamed into place. */
  readonly stagingDir: string;
}

/** Named after the process: two builds at once do not write into each other's folder. */
export const planFolders = (outDir: string): OutputFolders => ({
  outDir,
  stagingDir: join(outDir, `.sampan-${process.pid}`),
});

/** Path of a host's source maps in `outDir` or `stagingDir`. */
export const mapsOf = (folder: string, host: string): string => join(folder, '.maps', host);

/** Replaces each host's previous output by the staged one. */
export function publishStaged({ outDir, stagingDir }: OutputFolders, hosts: readonly string[]): void {
  const retired = join(stagingDir, '.old');
  for (const host of hosts) {
    keepForeign(join(outDir, host), join(stagingDir, host));
    swap(join(stagingDir, host), join(outDir, host), join(retired, host));
    swap(mapsOf(stagingDir, host), mapsOf(outDir, host), join(retired, '.maps', host));
  }
  dropStaging({ outDir, stagingDir });
}

/** What a host's own tools write beside the build: hidden files and private settings. */
export const isForeign = (file: string): boolean => /^\.|\.private\./.test(file);

function keepForeign(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const name of readdirSync(from)) {
    if (isForeign(name) && !existsSync(join(to, name))) cpSync(join(from, name), join(to, name), { recursive: true });
  }
}

function swap(staged: string, final: string, retired: string): void {
  if (existsSync(final)) {
    mkdirSync(dirname(retired), { recursive: true });
    renameSync(final, retired);
  }
  if (!existsSync(staged)) return;
  mkdirSync(dirname(final), { recursive: true });
  renameSync(staged, final);
}

/** Takes away what a build left behind, and the output folder itself when the build was to create it. */
export function dropStaging({ outDir, stagingDir }: OutputFolders): void {
  rmSync(stagingDir, { recursive: true, force: true });
  if (existsSync(outDir) && readdirSync(outDir).length === 0) rmdirSync(outDir);
}
