// Weighs what a build is about to write. More than a budget or the host allows ends the build, and the error names the cause.
import { resolve } from 'node:path';
import { normalizePath, type Plugin, type Rolldown } from 'vite';
import type { SampanError } from '../core/errors.ts';
import { describeOverrun, joinPages } from './budget-errors.ts';
import { isOver, readBudgets, type BudgetUse } from './budgets.ts';
import type { BuildState, HostState } from './build-state.ts';
import { readImporters } from './bundle-facts.ts';
import { createChunkGraph } from './chunk-graph.ts';
import { weigh, type WeighedOutput, type Weight } from './heaviest.ts';
import { firstDataSizes } from './first-paint/first-paint.ts';
import { isMini } from './hosts.ts';
import { packageRoots } from './package-plan.ts';
import { filesOfBrowserPages, filesOfMiniPages, type PageFiles } from './page-files.ts';
import { publicSizes } from './public-files.ts';
import type { ScannedApp } from './scan-app.ts';
import { shownModule } from './shown-module.ts';

type Bundle = Rolldown.OutputBundle;

export function budgetsPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:budgets',
    sharedDuringBuild: true,
    enforce: 'post',
    apply: 'build',
    // What is watched is not minified: its weight says nothing.
    applyToEnvironment: (environment) => state.of(environment.name) !== undefined && !environment.config.build.watch,
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const found = state.of(this.environment.name);
        if (!found) return;
        const app = await state.app();
        if (state.inspects) {
          found.bundle = { importers: readImporters(this), pages: pageFilesOf(app, found, bundle) };
          return;
        }
        const { publicDir, build } = this.environment.config;
        const sizes = sizesOf(bundle, publicDir);
        const over = usesOf(app, found, bundle, sizes).filter(isOver);
        if (over.length === 0) return;
        const folder = normalizePath(resolve(state.setup.root, build.outDir));
        const importers = readImporters(this);
        const errors = joinPages(over).map(({ use, others }): SampanError =>
          describeOverrun({
            use,
            others,
            host: found.host.id,
            weights:
              use.budget === 'firstData'
                ? pageWeight(use, app, state)
                : weigh({ files: use.files, ...weighedOutput(found, bundle, sizes, folder, state) }),
            importers,
            shown: (source) => shownModule(source, state.ids),
            place: app.place,
          }),
        );
        found.errors.set('size:', errors);
      },
    },
  };
}

const textOf = (bundle: Bundle, file: string): string | undefined => {
  const item = bundle[file];
  if (!item) return undefined;
  const content = item.type === 'chunk' ? item.code : item.source;
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
};

const pageFilesOf = ({ manifest }: ScannedApp, { host }: HostState, bundle: Bundle): PageFiles[] =>
  isMini(host)
    ? filesOfMiniPages(manifest.pages, host.dialect.ext, (file) => textOf(bundle, file))
    : filesOfBrowserPages(manifest.pages, createChunkGraph(bundle));

function sizesOf(bundle: Bundle, publicDir: string): Map<string, number> {
  const built = Object.values(bundle).filter((item) => !item.fileName.endsWith('.map'));
  const bytesOf = (item: Bundle[string]): number => Buffer.byteLength(item.type === 'chunk' ? item.code : item.source);
  return new Map([...publicSizes(publicDir), ...built.map((item): [string, number] => [item.fileName, bytesOf(item)])]);
}

function usesOf(app: ScannedApp, found: HostState, bundle: Bundle, sizes: ReadonlyMap<string, number>): BudgetUse[] {
  const { host } = found;
  const { budgets } = app.manifest.config;
  const limitsPages = budgets?.page !== undefined || budgets?.hosts?.[host.id]?.page !== undefined;
  return readBudgets({
    host: host.id,
    sizes,
    packages: isMini(host) ? packageRoots(app.manifest.pages) : [],
    pages: limitsPages ? pageFilesOf(app, found, bundle) : [],
    firstData: firstDataSizes(found.firstPaint),
    budgets,
    official: host.dialect?.limits,
  });
}

/** First data has no files: its page is what makes it. */
const pageWeight = ({ subject, bytes }: BudgetUse, { manifest }: ScannedApp, { ids }: BuildState): Weight[] =>
  manifest.pages
    .filter(({ route }) => route === subject)
    .map(({ file }) => ({ name: shownModule(file, ids), bytes, source: file }));

function weighedOutput(
  found: HostState,
  bundle: Bundle,
  sizes: ReadonlyMap<string, number>,
  folder: string,
  state: BuildState,
): Omit<WeighedOutput, 'files'> {
  const copied = new Map([...found.files.values()].map(({ name, source }) => [name, source]));
  return {
    folder,
    sizeOf: (file) => sizes.get(file) ?? 0,
    scriptOf(file) {
      const code = file.endsWith('.js') ? textOf(bundle, file) : undefined;
      const map = textOf(bundle, `${file}.map`);
      return code === undefined ? undefined : { code, map: map === undefined ? undefined : JSON.parse(map) };
    },
    sourceOf(file) {
      const source = [...copied].find(([name]) => file.endsWith(name))?.[1];
      const item = bundle[file];
      const [original] = item?.type === 'asset' ? item.originalFileNames : [];
      return source ?? (original === undefined ? undefined : normalizePath(resolve(state.setup.root, original)));
    },
    shown: (source) => shownModule(source, state.ids),
  };
}
