// Turns a bundle into a mini program: templates, styles, configuration and icons beside the chunks that Vite made.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { AppManifest } from '../core/dialect.ts';
import { addError, type BuildState, type HostState } from './build-state.ts';
import { isMini, type MiniTarget } from './hosts.ts';
import { collectBlocks } from './collect-blocks.ts';
import { emitMiniFiles } from './mini-files.ts';
import { inPackage, packageOfEntry, packageRoots, planModulePackages, reach, type GraphNode } from './package-plan.ts';
import { checkPackageSizes } from './package-size.ts';
import { planStyles } from './style-plan.ts';
import { inlineStyleUrls } from './style-urls.ts';
import { virtualIds } from './virtual-modules.ts';

type Bundle = Rolldown.OutputBundle;

export function outputPlugin(state: BuildState): Plugin {
  /** Environment -> module id -> package. Filled when the modules of a build are known. */
  const modulePackages = new Map<string, ReadonlyMap<string, string>>();
  return {
    name: 'sampan:output',
    sharedDuringBuild: true,
    enforce: 'post',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    outputOptions(options) {
      const placed = (): ReadonlyMap<string, string> | undefined => modulePackages.get(this.environment?.name ?? '');
      return {
        ...options,
        chunkFileNames: ({ moduleIds }) => inPackage(placed()?.get(moduleIds[0] ?? '') ?? '', 'shared/[name].js'),
      };
    },
    async buildEnd() {
      const { manifest } = await state.app();
      const entries = new Map<string, string>();
      for (const id of this.getModuleIds()) {
        const prefix = `\0${virtualIds.entry}`;
        if (id.startsWith(prefix)) entries.set(id, packageOfEntry(id.slice(prefix.length), manifest.pages));
      }
      const nodeOf = (id: string): GraphNode | undefined => {
        const info = this.getModuleInfo(id);
        return info ? { imports: info.importedIds, dynamicImports: info.dynamicallyImportedIds } : undefined;
      };
      modulePackages.set(this.environment.name, planModulePackages(entries, nodeOf));
    },
    async generateBundle(_options, bundle) {
      const found = state.of(this.environment.name);
      if (!found || !isMini(found.host)) return;
      const { manifest } = await state.app();
      const emit = (fileName: string, source: string | Uint8Array): void => void this.emitFile({ type: 'asset', fileName, source });
      const styles = writeStyles(state, found.host, manifest, bundle);
      for (const [fileName, source] of styles) emit(fileName, source);
      const packageBlocks = collectBlocks(bundle, found.modules, manifest.pages);
      for (const [fileName, source] of emitMiniFiles(found.host.dialect, manifest, packageBlocks)) emit(fileName, source);
      for (const [source, fileName] of Object.entries(manifest.icons)) emit(fileName, readFileSync(join(state.root, source)));
      checkSizes(found, manifest, bundle);
    },
  };
}
