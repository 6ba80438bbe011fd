// One host's output taken apart: files, packages, pages, modules and templates with their bytes.
import { readFileSync } from 'node:fs';
import type { AppManifest } from '../../core/dialect.ts';
import { isOver, readBudgets } from '../budgets.ts';
import type { BuiltHost } from '../build-report.ts';
import type { BuildState, HostState } from '../build-state.ts';
import { chainTo } from '../bundle-facts.ts';
import { firstDataSizes } from '../first-paint/first-paint.ts';
import { isMini } from '../hosts.ts';
import { inPackage, packageOfFile, packageRoots } from '../package-plan.ts';
import { fileOfId, isOwnFile, shownFile } from '../relative-file.ts';
import { shownModule } from '../shown-module.ts';
import { locate } from '../source-text.ts';
import { kindOf, readOutput, readScript, sumOf, type OutputFile } from './built-output.ts';
import { describeFallbacks } from './fallbacks.ts';
import type {
  InspectedBudget,
  InspectedFallback,
  InspectedHost,
  InspectedModule,
  InspectedPage,
  InspectedTemplate,
} from './inspection.ts';
import { bundlerCode } from './module-bytes.ts';
import { readTemplates } from './template-bytes.ts';

export interface HostInput {
  readonly state: BuildState;
  readonly manifest: AppManifest;
  readonly found: HostState;
  readonly built: BuiltHost;
}

interface Context extends HostInput {
  readonly output: readonly OutputFile[];
  /** Roots of the host's packages; none where there are no packages. */
  readonly roots: readonly string[];
  packageOf(file: string): string;
}

export function inspectHost(input: HostInput): InspectedHost {
  const roots = isMini(input.found.host) ? packageRoots(input.manifest.pages) : [];
  const output = readOutput(input.built);
  const context: Context = { ...input, output, roots, packageOf: (file) => packageOfFile(file, roots) || 'main' };
  const files = output.map(({ file, bytes, gzip }) => ({
    file,
    bytes,
    gzip,
    kind: kindOf(file),
    package: context.packageOf(file),
  }));
  const packages = [...new Set(['main', ...roots.filter(Boolean)])].map((name) => {
    const own = files.filter((file) => file.package === name);
    return { package: name, ...sumOf(own), files: own.length };
  });
  const modules = readModules(context);
  const templates = readBlocks(context);
  return {
    host: input.built.host,
    ...sumOf(output),
    files: files.sort(heaviestFirst),
    packages: packages.sort(heaviestFirst),
    pages: readPages(context),
    modules: modules.sort(heaviestFirst),
    templates: templates.sort(heaviestFirst),
    fallbacks: readFallbacks(context, modules, templates),
    budgets: readLimits(context),
  };
}

const heaviestFirst = (a: { readonly bytes: number }, b: { readonly bytes: number }): number => b.bytes - a.bytes;

function readModules({ state, found, built, output, packageOf }: Context): InspectedModule[] {
  const importers = found.bundle?.importers ?? new Map<string, string[]>();
  const name = (source: string): string => shownModule(source, state.ids);
  return output
    .filter(({ file }) => kindOf(file) === 'script')
    .flatMap((script) =>
      [...readScript(built, script)].map(([source, bytes]): InspectedModule => {
        const where = { bytes, file: script.file, package: packageOf(script.file) };
        if (source === bundlerCode) return { module: '', origin: 'bundler', ...where, chain: [] };
        const chain = chainTo(source, importers).map(name);
        return { module: name(source), origin: originOf(source, state), ...where, chain };
      }),
    );
}

/** `app`, or the name of the package that a file belongs to. */
function originOf(file: string, state: BuildState): string {
  if (isOwnFile(state.setup.root, file)) return 'app';
  return /^(?:@[^/]+\/)?[^/]+/.exec(shownModule(file, state.ids))?.[0] ?? 'other';
}

function readBlocks(context: Context): InspectedTemplate[] {
  const { found, roots, output, packageOf } = context;
  if (!isMini(found.host)) return [];
  const { template } = found.host.dialect.ext;
  const places = new Map(
    [...found.modules].flatMap(([id, { places: own }]) =>
      Object.entries(own.blocks).map(([block, offset]) => [block, { id, offset }] as const),
    ),
  );
  return roots.flatMap((root) => {
    const file = output.find((one) => one.file === inPackage(root, `blocks.${template}`));
    if (!file) return [];
    return readTemplates(file.content.toString('utf8'), places).map((one): InspectedTemplate => {
      const place = places.get(one.name);
      const at = place && locator(place.id, context)(place.offset);
      return { ...one, file: file.file, package: packageOf(file.file), ...(at && { at }) };
    });
  });
}

/** From offsets in a module's source to places. */
function locator(id: string, { state }: Context): (offset: number) => ReturnType<typeof locate> {
  const file = fileOfId(id) ?? id;
  const source = { file: shownModule(file, state.ids), code: readFileSync(file, 'utf8') };
  return (offset) => locate(source, offset);
}

function readFallbacks(
  context: Context,
  modules: readonly InspectedModule[],
  templates: readonly InspectedTemplate[],
): InspectedFallback[] {
  const { state, found } = context;
  const shown = new Set(modules.map(({ module }) => module));
  const copies = new Map(templates.map(({ name, copies: count }) => [name, count]));
  return [...found.modules]
    .flatMap(([id, { places }]) => {
      const file = fileOfId(id) ?? id;
      if (!shown.has(shownModule(file, state.ids))) return [];
      return describeFallbacks({
        places,
        copies,
        isOwn: isOwnFile(state.setup.root, file),
        locate: locator(id, context),
      });
    })
    .sort((a, b) => (a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0));
}

function readPages({ state, manifest, found, built, output, packageOf }: Context): InspectedPage[] {
  const pages = found.bundle?.pages ?? [];
  const uses = new Map<string, number>();
  for (const file of pages.flatMap(({ files }) => files)) uses.set(file, (uses.get(file) ?? 0) + 1);
  return pages.map(({ route, source, files }) => {
    const load = output.filter(({ file }) => files.includes(file));
    const firstPaint = built.firstPaint?.[route];
    const path = manifest.pages.find((page) => page.route === route)?.path ?? '';
    return {
      route,
      package: packageOf(path),
      source: shownFile(state.setup.root, source),
      own: sumOf(load.filter(({ file }) => uses.get(file) === 1)),
      load: sumOf(load),
      ...(firstPaint && { firstPaint }),
    };
  });
}

function readLimits({ manifest, found, built, output, roots }: Context): InspectedBudget[] {
  return readBudgets({
    host: built.host,
    sizes: new Map(output.map(({ file, bytes }) => [file, bytes])),
    packages: roots,
    pages: found.bundle?.pages ?? [],
    firstData: firstDataSizes(found.firstPaint),
    budgets: manifest.config.budgets,
    official: found.host.dialect?.limits,
  }).map((use) => ({
    budget: use.budget,
    subject: use.subject,
    bytes: use.bytes,
    limit: use.limit,
    from: use.from,
    isOver: isOver(use),
  }));
}
