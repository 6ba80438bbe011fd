// Which native components each page of a finished bundle shows, for its configuration and, where imported templates do not see them,
// for its template.
import { nativeTags } from '../../compiler/index.ts';
import type { PageManifest } from '../../core/dialect.ts';
import { isNativeTag } from '../../core/native.ts';
import type { BuildState, HostState } from '../build-state.ts';
import type { ChunkGraph } from '../chunk-graph.ts';
import { collectShown } from '../collect-blocks.ts';
import type { PackageBlocks, PageNatives } from '../mini-files.ts';
import { type NativePath, nativesOf } from './host-natives.ts';

export interface NativeOutput extends PageNatives {
  /** Pages whose templates stand in the package's file. */
  importing(pages: readonly PageManifest[]): readonly PageManifest[];
}

export function createPageNatives(state: BuildState, found: HostState, graph: ChunkGraph): NativeOutput {
  const natives = nativesOf(state, found);
  const seesAll = found.host.dialect?.native?.importsSeeComponents ?? true;
  const shown = new Map<string, PackageBlocks>();
  const blocksOf = ({ path }: PageManifest): PackageBlocks => {
    const known = shown.get(path) ?? collectShown(graph.shownBy('app', path), found.modules);
    shown.set(path, known);
    return known;
  };
  const tagsOf = (page: PageManifest): string[] => {
    const { blocks, tags } = blocksOf(page);
    return [...new Set([...blocks.flatMap(nativeTags), ...tags.filter(isNativeTag)])].sort();
  };
  const isWhole = (page: PageManifest): boolean => !seesAll && tagsOf(page).length > 0;
  const targets = [...found.modules.values()].flatMap((module) => module.natives);
  return {
    of: (page) =>
      new Map(
        tagsOf(page).flatMap((tag): [string, NativePath][] => {
          const path = natives.pathOf(tag);
          return path ? [[tag, path]] : [];
        }),
      ),
    whole: (page) => (isWhole(page) ? blocksOf(page) : undefined),
    targets: new Map(targets.map((target) => [target.tag, target])),
    importing: (pages) => pages.filter((page) => !isWhole(page)),
  };
}
