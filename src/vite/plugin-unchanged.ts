// While watching, leaves files alone whose content is the same: a host's own tools reload for each file that is written.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentHash } from './asset-name.ts';
import type { BuildState } from './build-state.ts';
import { isForeign } from './output-folders.ts';

export function unchangedPlugin(state: BuildState): Plugin {
  /** Environment -> output file -> hash of what was written last. */
  const written = new Map<string, Map<string, string>>();
  return {
    name: 'sampan:unchanged',
    sharedDuringBuild: true,
    enforce: 'post',
    apply: 'build',
    applyToEnvironment: (environment) =>
      state.of(environment.name) !== undefined && environment.config.build.watch !== null,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const outDir = resolve(state.setup.root, this.environment.config.build.outDir);
        const before = written.get(this.environment.name);
        const now = new Map<string, string>();
        const changed: string[] = [];
        for (const [fileName, item] of Object.entries(bundle)) {
          const content = item.type === 'chunk' ? item.code : item.source;
          now.set(fileName, contentHash(content));
          const previous = before?.get(fileName) ?? hashOnDisk(join(outDir, fileName));
          if (previous === now.get(fileName)) delete bundle[fileName];
          else changed.push(fileName);
        }
        for (const fileName of before?.keys() ?? filesOnDisk(outDir, this.environment.config.publicDir)) {
          if (!now.has(fileName)) rmSync(join(outDir, fileName), { force: true });
        }
        written.set(this.environment.name, now);
        state.of(this.environment.name)?.written.push(...changed.sort());
      },
    },
  };
}

/** What earlier builds wrote: all but the files of the host's own tools and the public folder's. */
function filesOnDisk(outDir: string, publicDir: string): string[] {
  if (!existsSync(outDir)) return [];
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(outDir.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !isForeign(file) && (publicDir === '' || !existsSync(join(publicDir, file))));
}

const hashOnDisk = (file: string): string | undefined =>
  existsSync(file) ? contentHash(readFileSync(file)) : undefined;
