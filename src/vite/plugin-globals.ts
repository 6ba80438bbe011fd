// Browser globals that stay in a mini program's bundle after everything unused was removed: coded errors with the way there.
import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { SampanError } from '../core/errors.ts';
import { browserGlobals } from './browser-globals.table.ts';
import { findBrowserGlobals, type BrowserGlobalUse } from './browser-globals.ts';
import type { BuildState } from './build-state.ts';
import { chunksOf, type Chunk } from './chunk-graph.ts';
import { isMini } from './hosts.ts';
import { findImportChain } from './import-chain.ts';
import { fileOfId, shownFile } from './relative-file.ts';
import { locate, parseSource } from './source-text.ts';

export function globalsPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:globals',
    sharedDuringBuild: true,
    enforce: 'post',
    apply: 'build',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    generateBundle(_options, bundle) {
      const found = state.of(this.environment.name);
      if (!found) return;
      if (found.globals.size === 0) return;
      const chunks = chunksOf(bundle);
      for (const [id, uses] of found.globals) {
        const code = renderedCode(chunks, id);
        const left = code === undefined ? [] : remaining(uses, code);
        if (left.length === 0) continue;
        const chain = chainTo(this, id).map((step) => shownFile(state.setup.root, step));
        const errors = left.map((use) => describeUse(use, id, state.setup.root, found.host.id, chain));
        found.errors.set(`globals:${id}`, errors);
      }
    },
  };
}

/** Asked for one by one: the bundler copies each text when it is read. */
const renderedCode = (chunks: readonly Chunk[], id: string): string | undefined =>
  chunks.map(({ modules }) => modules[id]?.code).find((code) => code !== undefined && code !== null);

/** The first use of each name that the bundle still has: a branch for another host is gone there. */
function remaining(uses: readonly BrowserGlobalUse[], code: string): BrowserGlobalUse[] {
  const left = new Set(findBrowserGlobals(parseSource({ file: 'bundle.js', code })).map((use) => use.name));
  return [...left].flatMap((name) => uses.find((use) => use.name === name) ?? []);
}

function chainTo(context: Rolldown.PluginContext, id: string): string[] {
  const importersOf = (module: string): readonly string[] => {
    const info = context.getModuleInfo(module);
    return info ? [...info.importers, ...info.dynamicImporters] : [];
  };
  return findImportChain(id, importersOf, (module) => module.startsWith('\0')).flatMap((step) => fileOfId(step) ?? []);
}

function describeUse(
  use: BrowserGlobalUse,
  id: string,
  root: string,
  host: string,
  chain: readonly string[],
): SampanError {
  const file = fileOfId(id) ?? id;
  const at = locate({ file: shownFile(root, file), code: readFileSync(file, 'utf8') }, use.offset);
  const detail = { name: use.name, host, chain: `${chain.join(' -> ')}.`, hint: browserGlobals[use.name] ?? '' };
  return new SampanError('SP2003', detail, at);
}
