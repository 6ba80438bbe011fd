// The entries of each host and the modules behind them, which exist only in a build.
import type { Plugin } from 'vite';
import type { BuildState, HostState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { boundaryPath, packageRoots } from './package-plan.ts';
import type { ScannedApp } from './scan-app.ts';
import {
  emitAppEntry,
  emitAppModule,
  emitBoundaryEntry,
  emitMicrotask,
  emitPageEntry,
  emitWebEntry,
  virtualIds,
} from './virtual-modules.ts';

/** Entry name (output path without extension) -> module id. */
export function planInput({ manifest }: ScannedApp, host: HostState['host'], root: string): Record<string, string> {
  if (!isMini(host)) return { index: `${root}/index.html` };
  const boundaries = host.dialect.templateRecursion ? [] : packageRoots(manifest.pages).map(boundaryPath);
  const names = ['app', ...manifest.pages.map((page) => page.path), ...boundaries];
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
      return { ...options, input: planInput(await state.app(), host, state.setup.root) };
    },
    resolveId(id) {
      return id === virtualIds.web || id.startsWith('virtual:sampan/') ? `\0${id}` : null;
    },
    async load(id) {
      const found = state.of(this.environment.name);
      if (!found || !id.startsWith('\0')) return null;
      const code = emitModule(id.slice(1), await state.app(), found);
      return code === undefined
        ? null
        : { code, moduleSideEffects: id.startsWith(`\0${virtualIds.entry}`) || id.slice(1) === virtualIds.web };
    },
  };
}

function emitModule(id: string, { manifest, styleFile }: ScannedApp, { host }: HostState): string | undefined {
  if (id === virtualIds.app) return emitAppModule({ manifest, importsIcons: !isMini(host) });
  if (id === virtualIds.web) return emitWebEntry(manifest, styleFile);
  if (id === virtualIds.microtask) return emitMicrotask();
  if (!id.startsWith(virtualIds.entry)) return undefined;
  const name = id.slice(virtualIds.entry.length);
  if (name === 'app') return emitAppEntry(styleFile);
  if (packageRoots(manifest.pages).map(boundaryPath).includes(name)) return emitBoundaryEntry();
  const page = manifest.pages.find((candidate) => candidate.path === name);
  return page && emitPageEntry(page);
}
