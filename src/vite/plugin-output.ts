// Turns a bundle into a mini program: templates, styles, configuration and icons beside the chunks that Vite made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { withPlace } from '../compiler/index.ts';
import type { Block } from '../core/block.ts';
import { describe } from '../core/errors.ts';
import type { BuildState } from './build-state.ts';
import { createChunkGraph } from './chunk-graph.ts';
import { openCloned } from './cloned-blocks.ts';
import { collectBlocks, collectShown, pageElementIn } from './collect-blocks.ts';
import { isMini } from './hosts.ts';
import { emitMiniFiles, type PackageBlocks } from './mini-files.ts';
import { nativesOf } from './native/host-natives.ts';
import { createPageNatives } from './native/page-natives.ts';
import { takeStyles, type MiniStyles } from './mini-styles.ts';
import { boundaryPath, packageRoots } from './package-plan.ts';
import { shownSize } from './package-size.ts';
import { settleChunks } from './settle-chunks.ts';

export function outputPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:output',
    sharedDuringBuild: true,
    enforce: 'post',
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
    // Chunks go into their packages when the bundle is done.
    outputOptions: (options) => ({ ...options, chunkFileNames: 'shared/[name].js' }),
    async generateBundle(_options, bundle) {
      const found = state.of(this.environment.name);
      if (!found || !isMini(found.host)) return;
      const { dialect, id } = found.host;
      const { manifest } = await state.app();
      const graph = createChunkGraph(bundle);
      const { publicDir, build } = this.environment.config;
      const shown = (): Block[] =>
        packageRoots(manifest.pages).flatMap((root) => [
          ...collectBlocks(root, manifest.pages, found.modules, graph).blocks,
        ]);
      const open = openCloned(bundle, shown, [...found.clonedEvents.values()].flat(), dialect);
      const hasPortals = graph.chunks.some(({ moduleIds }) => moduleIds.some((module) => found.portals.has(module)));
      const place = hasPortals ? withPlace : (block: Block): Block => block;
      const opened = (content: PackageBlocks): PackageBlocks => ({
        ...content,
        blocks: content.blocks.map((block) => place(open(block))),
      });
      const styles = takeStyles({ bundle, graph, pages: manifest.pages, extension: dialect.ext.style, publicDir });
      const natives = createPageNatives(state, found, graph);
      const importing = natives.importing(manifest.pages);
      const blocksOf = (root: string): PackageBlocks =>
        importing.length === manifest.pages.length
          ? collectBlocks(root, manifest.pages, found.modules, graph)
          : collectShown(
              graph.shownBy(
                'app',
                ...importing.filter((page) => (page.package ?? '') === root).map(({ path }) => path),
              ),
              found.modules,
            );
      const files = new Map<string, string | Uint8Array>([
        ...nativesOf(state, found).files(),
        ...styles.files,
        ...emitMiniFiles(
          dialect,
          manifest,
          {
            contentOf: (root) => ({
              ...opened(blocksOf(root)),
              hasBoundary: graph.entries.has(boundaryPath(root)),
            }),
            firstOf: ({ file }) => pageElementIn(file, found.modules),
          },
          build.minify !== false,
          { ...natives, whole: (page) => natives.whole(page) && opened(natives.whole(page)!) },
        ),
        ...Object.entries(manifest.icons).map(([source, file]): [string, Uint8Array] => [
          file,
          readFileSync(join(state.setup.root, source)),
        ]),
      ]);
      for (const [fileName, source] of settleChunks(bundle, graph, manifest.pages, found.files))
        files.set(fileName, source);
      const heavy = describeInlined(styles.inlined, id);
      if (heavy !== undefined) this.warn(heavy);
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** Bytes of files in styles beyond which pages open late: the text is a third larger and read before the first paint. */
const maxInlined = 100 * 1024;

function describeInlined(inlined: MiniStyles['inlined'], host: string): string | undefined {
  const size = inlined.reduce((sum, file) => sum + file.size, 0);
  if (size <= maxInlined) return undefined;
  const files = [...inlined].sort((a, b) => b.size - a.size).slice(0, 3);
  const names = files.map((file) => `${file.url} (${shownSize(file.size)})`).join(', ');
  return describe('SP2011', { host, size: shownSize(size), files: `${names}.` });
}
