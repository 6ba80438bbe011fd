// The entries of each host and the modules behind them, which exist only in a build.
import type { Plugin } from 'vite';
import { forgetFound, type BuildState, type HostState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { boundaryPath, packageRoots } from './package-plan.ts';
import { resolvesLate } from './plugin-late.ts';
import type { ScannedApp } from './scan-app.ts';
import {
  emitAppEntry,
  emitAppModule,
  emitBoundaryEntry,
  emitClones,
  emitComponentEntry,
  emitMicrotask,
  emitPageEntry,
  emitWebEntry,
  virtualIds,
} from './virtual-modules.ts';

/**
 * Entry name (output path without extension) -> module id.
 *
 * @param isWatching boundary components are there from the start: a change may make blocks nest
 */
export function planInput(
  { manifest }: ScannedApp,
  host: HostState['host'],
  root: string,
  isWatching: boolean,
): Record<string, string> {
  if (!isMini(host)) return { index: `${root}/index.html` };
  const hasBoundaries = isWatching && !host.dialect.templateRecursion;
  const boundaries = hasBoundaries ? packageRoots(manifest.pages).map(boundaryPath) : [];
  const names = [
    ...(manifest.entry === 'component' ? [] : ['app']),
    ...manifest.pages.map((page) => page.path),
    ...boundaries,
  ];
  return Object.fromEntries(names.map((name) => [name, `${virtualIds.entry}${name}`]));
}

export function entriesPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:entries',
    sharedDuringBuild: true,
    enforce: 'pre',
    applyToEnvironment: (environment) => state.of(environment.name) !== undefined,
    async options(options) {
      const host = this.environment && state.of(this.environment.name)?.host;
      if (!host || this.environment.mode !== 'build') return null;
      const isWatching = Boolean(this.environment.config.build.watch);
      return { ...options, input: planInput(await state.app(), host, state.setup.root, isWatching) };
    },
    async buildStart() {
      const found = state.of(this.environment.name);
      if (!found || !this.environment.config.build.watch) return;
      forgetFound(found);
      // A rebuild may be for what the app says about itself: titles, tabs, params.
      state.forgetApp();
      for (const file of (await state.app()).files) this.addWatchFile(file);
    },
    resolveId: {
      filter: { id: /^(?:virtual:sampan\/|\/@sampan\/)/ },
      handler: (id) => (id === virtualIds.browser || id.startsWith('virtual:') ? `\0${id}` : null),
    },
    load: {
      filter: { id: /^\0(?:virtual:sampan\/|\/@sampan\/)/ },
      async handler(loaded) {
        const id = loaded.slice(1);
        const found = state.of(this.environment.name);
        const isWatching = Boolean(this.environment.config.build.watch);
        const isBuild = this.environment.mode === 'build';
        const isLate = resolvesLate(this.environment.config);
        const code = found && emitModule(id, await state.app(), found, { isWatching, isBuild, isLate });
        if (code === undefined) return null;
        const acts = id.startsWith(virtualIds.entry) || id === virtualIds.browser || id === virtualIds.clones;
        return { code, moduleSideEffects: acts };
      },
    },
  };
}

function emitModule(
  id: string,
  { manifest, styleFile }: ScannedApp,
  { host }: HostState,
  { isWatching, isBuild, isLate }: Record<'isWatching' | 'isBuild' | 'isLate', boolean>,
): string | undefined {
  if (id === virtualIds.app) return emitAppModule({ manifest, drawsBars: !isMini(host), isLate });
  if (id === virtualIds.browser) return emitWebEntry(manifest, styleFile, isBuild);
  if (id === virtualIds.microtask) return emitMicrotask();
  if (id === virtualIds.clones) return emitClones();
  if (!id.startsWith(virtualIds.entry)) return undefined;
  const name = id.slice(virtualIds.entry.length);
  if (name === 'app') return emitAppEntry(styleFile);
  if (packageRoots(manifest.pages).map(boundaryPath).includes(name)) return emitBoundaryEntry(manifest.entry);
  const page = manifest.pages.find((candidate) => candidate.path === name);
  if (!page) return undefined;
  return page.props ? emitComponentEntry(page) : emitPageEntry(page, !isWatching);
}
