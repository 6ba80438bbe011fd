// A host's own version of a file: `pay.alipay.ts` before `pay.ts`. Packages choose by export conditions instead.
import { readdirSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { normalizePath, type Alias, type Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { escapePattern } from './escape-pattern.ts';
import { fileOfId } from './relative-file.ts';

const relative = /^[./]/;
const scriptExtensions = ['.ts', '.tsx', '.js', '.jsx'];

export function resolvePlugin(state: BuildState): Plugin {
  /** Names in folders, read once a build: most imports have no version of a host's own, and finding that out must cost nothing. */
  const folders = new Map<string, ReadonlySet<string>>();
  const has = (file: string): boolean => {
    const folder = dirname(file);
    if (!folders.has(folder)) folders.set(folder, namesIn(folder));
    return folders.get(folder)?.has(basename(file)) ?? false;
  };
  /** Paths; and aliases, which may stand for paths. */
  const ids = [relative];
  return {
    name: 'sampan:resolve',
    sharedDuringBuild: true,
    enforce: 'pre',
    applyToEnvironment: (environment) => state.of(environment.name) !== undefined,
    configResolved({ resolve: { alias } }) {
      ids.splice(1, Infinity, ...alias.map(aliasPattern));
    },
    buildStart: () => folders.clear(),
    resolveId: {
      filter: { id: ids },
      async handler(id, importer, options) {
        const host = state.of(this.environment.name)?.host.id;
        const from = importer === undefined ? undefined : (fileOfId(importer) ?? state.setup.root);
        if (host === undefined || from === undefined || from.includes('/node_modules/')) return null;
        const [path = '', query] = id.split(/(?=\?)/, 2);
        if (relative.test(path)) {
          const file = hostVersion(normalizePath(resolve(dirname(from), path)), host, has);
          return file === undefined ? null : file + (query ?? '');
        }
        const resolved = await this.resolve(id, importer, { ...options, skipSelf: true });
        const target = resolved && !resolved.external ? fileOfId(resolved.id) : undefined;
        const file =
          target === undefined || target.includes('/node_modules/') ? undefined : hostVersion(target, host, has);
        return file === undefined ? resolved : { ...resolved, id: file + (query ?? '') };
      },
    },
  };
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    // Not a folder: what is imported does not exist, which is said elsewhere.
    return new Set();
  }
}

const aliasPattern = ({ find }: Alias): RegExp =>
  typeof find === 'string' ? new RegExp(`^${escapePattern(find)}(?:/|$)`) : find;

/** @param path of a file or of what it is imported by: without extension, or the folder of an index */
function hostVersion(path: string, host: string, has: (file: string) => boolean): string | undefined {
  const extension = extname(path);
  const stem = extension === '' ? path : path.slice(0, -extension.length);
  const isScript = scriptExtensions.includes(extension);
  const files = [
    ...(extension === '' ? [] : [`${stem}.${host}${extension}`]),
    ...(isScript ? scriptExtensions.map((other) => `${stem}.${host}${other}`) : []),
    ...(isScript
      ? []
      : scriptExtensions.flatMap((other) => [`${path}.${host}${other}`, `${path}/index.${host}${other}`])),
  ];
  return stem.endsWith(`.${host}`) ? undefined : files.find(has);
}
