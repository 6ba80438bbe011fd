// Finds what only the whole app can tell (late.table.ts), and says so in the chunks of a mini program before they are minified.
import type { Plugin, Rolldown, ResolvedConfig } from 'vite';
import type { BuildState, HostState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { lateParts, type LatePart } from './late.table.ts';
import { fileOfId } from './relative-file.ts';
import { isOwnCode, preactPackages } from './runtime-chunk.ts';

const anyMark = new RegExp(lateParts.map(({ mark }) => mark).join('|'), 'g');
const anyWord = new RegExp(lateParts.flatMap(({ words }) => words?.source ?? []).join('|'));
const hooksModule = /\/node_modules\/preact\/hooks\/dist\/hooks\.mjs$/;
/** Of Preact's own modules, those that bring no class components or contexts. */
const plainPreact = /\/node_modules\/(?:preact\/(?:dist|hooks|jsx-runtime)|@preact\/signals(?:-core)?\/dist)\//;

/** Builds to be read have everything, and so have watching ones, in which a change may need any part. */
export const resolvesLate = ({ build }: Pick<ResolvedConfig, 'build'>): boolean =>
  build.minify !== false && !build.watch;

/** Code in which every part is there. */
export const withAllParts = (code: string): string => code.replace(anyMark, '!0');

export function latePlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:late',
    sharedDuringBuild: true,
    // On what authors wrote.
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name, config }) => isMini(state.of(name)?.host) && resolvesLate(config),
    transform: {
      filter: { id: { include: /\.[cm]?[jt]sx?(?:$|\?)/, exclude: preactPackages }, code: anyWord },
      handler(code, id) {
        const file = fileOfId(id);
        if (file === undefined || isOwnCode(file)) return;
        const needed = state.of(this.environment.name)?.lateParts;
        if (!needed) return;
        for (const { mark, words } of lateParts)
          if (words?.test(code)) needed.set(mark, (needed.get(mark) ?? new Set()).add(id));
      },
    },
  };
}

/** What is known of a finished bundle's modules. */
export interface BundledModules {
  /** All that were loaded, whether anything of them is in the output or not. */
  readonly ids: Iterable<string>;
  readonly chunks: Readonly<Record<string, Rolldown.RenderedChunk>>;
}

/** A chunk's code with marks resolved. As long as before: its map stays right. */
export function resolveParts(code: string, known: HostState['lateParts'], modules: () => BundledModules): string {
  if (code.search(anyMark) < 0) return code;
  const { ids, chunks: byName } = modules();
  const chunks = Object.values(byName);
  const output = new Set(chunks.flatMap((chunk) => Object.keys(chunk.modules)));
  const hooks = hooksIn(chunks);
  const hasMore = [...ids].some((id) => preactPackages.test(id) && !plainPreact.test(id));
  const isNeeded = (part: LatePart): boolean =>
    Boolean(part.preact && hasMore) ||
    [...(known.get(part.mark) ?? [])].some((id) => !part.inOutput || output.has(id)) ||
    Boolean(part.hooks && (!hooks || part.hooks.some((name) => hooks.has(name)))) ||
    Boolean(part.with?.some(isNeeded));
  const values = new Map(lateParts.map((part) => [part.mark, isNeeded(part) ? '!0' : '!1']));
  return code.replace(anyMark, (mark) => values.get(mark)!.padEnd(mark.length));
}

/** The hooks that are used; undefined where that cannot be told. */
function hooksIn(chunks: readonly Rolldown.RenderedChunk[]): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const { modules } of chunks)
    for (const [id, { renderedExports }] of Object.entries(modules)) {
      if (!hooksModule.test(id)) continue;
      if (renderedExports.length === 0) return undefined;
      for (const name of renderedExports) names.add(name);
    }
  return names;
}
