// Keeps source maps out of the folder that is uploaded: dist/.maps/<host>/ holds them, with sources relative to that place.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { mapsOf } from './output-folders.ts';

export function sourceMapsPlugin(state: BuildState): Plugin {
  /** Of watching builds: file -> what the bundler gave last. */
  const written = new Map<string, string>();
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
          const source = String(item.source);
          delete bundle[fileName];
          const file = join(mapsOf(folder, host), fileName);
          if (build.watch && written.get(file) === source) continue;
          const final = join(mapsOf(state.setup.folders.outDir, host), fileName);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, moveSources(source, join(outDir, fileName), final));
          if (build.watch) written.set(file, source);
        }
      },
    },
  };
}

/** A map's text with its sources as seen from its new place; names of virtual modules stay. */
function moveSources(text: string, from: string, to: string): string {
  const map: { sources: (string | null)[] } = JSON.parse(text);
  const isFile = (source: string | null): source is string =>
    source !== null && !source.includes('\0') && !source.includes('virtual:');
  const move = (source: string): string => relative(dirname(to), resolve(dirname(from), source)).replaceAll('\\', '/');
  return JSON.stringify({ ...map, sources: map.sources.map((source) => (isFile(source) ? move(source) : source)) });
}
