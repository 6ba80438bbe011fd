// Puts each page's first data into its script: the finished output itself renders it.
import { resolve } from 'node:path';
import { normalizePath, type Plugin, type Rolldown } from 'vite';
import { errorsOf, type BuildState } from './build-state.ts';
import { fillMark } from './fill-mark.ts';
import { findAuthorPlace } from './first-paint/author-place.ts';
import { paintPage, type PaintInput } from './first-paint/first-paint.ts';
import { firstDataMark } from './first-paint/mark.ts';
import { isMini, type MiniTarget } from './hosts.ts';
import { isOwnFile, shownFile } from './relative-file.ts';

type Bundle = Rolldown.OutputBundle;

export function firstPaintPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:first-paint',
    sharedDuringBuild: true,
    enforce: 'post',
    apply: 'build',
    // While watching, pages are shown by their code: a rebuild takes less than rendering them would.
    applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host) && !environment.config.build.watch,
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const found = state.of(this.environment.name);
        if (!found || !isMini(found.host) || errorsOf(found).length > 0) return;
        const folder = normalizePath(resolve(state.setup.root, this.environment.config.build.outDir));
        const input = planInput(bundle, found.host, folder, state.setup.root);
        const { entry, pages } = (await state.app()).manifest;
        // What a component shows depends on its props.
        for (const page of entry === 'component' ? [] : pages) {
          const { paint, literal } = await paintPage(page, input);
          found.firstPaint.set(page.route, paint);
          const file = `${page.path}.js`;
          const isFilled = fillMark(bundle, file, marked, literal === undefined ? '' : `,${literal}`);
          if (!isFilled) throw new Error(`${file} has no place for its first data`);
        }
      },
    },
  };
}

function planInput(bundle: Bundle, { dialect }: MiniTarget, folder: string, root: string): PaintInput {
  const scripts = new Map<string, string>();
  for (const [file, item] of Object.entries(bundle)) {
    if (file.endsWith('.js')) scripts.set(file, item.type === 'chunk' ? item.code : String(item.source));
  }
  const mapOf = (file: string): string | undefined => {
    const map = bundle[`${file}.map`];
    return map?.type === 'asset' ? String(map.source) : undefined;
  };
  return {
    scripts,
    hostObjects: dialect.globals,
    placeOf(trace) {
      const place = findAuthorPlace(trace, folder, mapOf, (file) => isOwnFile(root, file));
      return place && { file: shownFile(root, place.file), line: place.line };
    },
  };
}

/** An argument that nobody gives needs no comma, either. */
const marked = new RegExp(`, ?${firstDataMark}`);
