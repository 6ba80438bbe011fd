// Keeps source maps out of the folder that is uploaded: dist/.maps/<host>/ holds them, with sources relative to that place.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { mapsOf } from './output-folders.ts';

export function sourceMapsPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:source-maps',
    sharedDuringBuild: true,
    enforce: 'post',
    apply: 'build',
    applyToEnvironment: (environment) => state.of(environment.name) !== undefined,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const host = state.of(this.environment.name)?.host.id ?? '';
        const { build } = this.environment.config;
        const outDir = resolve(state.setup.root, build.outDir);
        // Watching writes in place; a build writes beside and moves its output when all hosts are done.
        const folder = build.watch ? state.setup.folders.outDir : state.setup.folders.stagingDir;
        for (const [fileName, item] of Object.entries(bundle)) {
          if (item.type !== 'asset' || !fileName.endsWith('.js.map')) continue;
          const written = join(mapsOf(folder, host), fileName);
          const final = join(mapsOf(state.setup.folders.outDir, host), fileName);
          const map: { sources: (string | null)[] } = JSON.parse(String(item.source));
          map.sources = map.sources.map((source) => moveSource(source, join(outDir, fileName), final));
          mkdirSync(dirname(written), { recursive: true });
          writeFileSync(written, JSON.stringify(map));
          delete bundle[fileName];
        }
      },
    },
  };
}

/** A source's path as seen from the map's new place; names of virtual modules stay. */
function moveSource(source: string | null, from: string, to: string): string | null {
  if (source === null || source.includes('\0') || source.includes('virtual:')) return source;
  return relative(dirname(to), resolve(dirname(from), source)).replaceAll('\\', '/');
}
