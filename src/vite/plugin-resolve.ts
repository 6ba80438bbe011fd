// Resolution on top of Vite's: a host's own version of a file (`pay.alipay.ts` before `pay.ts`), and a coded error with a
// place for what cannot be found.
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { SampanError } from '../core/errors.ts';
import type { BuildState, HostState } from './build-state.ts';
import { findSpecifier } from './import-facts.ts';
import { fileOfId, shownFile } from './relative-file.ts';

const missingId = '\0sampan:missing';
const scriptExtensions = ['.ts', '.tsx', '.js', '.jsx'];

export function resolvePlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:resolve',
    sharedDuringBuild: true,
    enforce: 'pre',
    applyToEnvironment: (environment) => state.of(environment.name) !== undefined,
    async resolveId(id, importer, options) {
      const found = state.of(this.environment.name);
      if (!found || !importer || isVirtual(id)) return null;
      const resolved = await this.resolve(id, importer, { ...options, skipSelf: true });
      if (resolved) return hostVersion(resolved, found) ?? resolved;
      const own = /^[./]/.test(id)
        ? await this.resolve(`${id}.${found.host.id}`, importer, { ...options, skipSelf: true })
        : null;
      if (own || options.kind === 'require-call' || this.environment.mode !== 'build') return own;
      reportMissing(state, found, id, importer);
      return missingId;
    },
    // CommonJS, so that whatever names are imported from it do not add errors of their own.
    load: (id) => (id === missingId ? { code: 'module.exports = {};', moduleType: 'js' } : null),
  };
}

const isVirtual = (id: string): boolean =>
  id.startsWith('\0') || id.startsWith('virtual:') || /^(data|https?|node):/.test(id);

/** `pay.ts` -> `pay.alipay.ts` where that lies beside it. Packages choose by export conditions instead. */
function hostVersion(resolved: Rolldown.ResolvedId, { host }: HostState): Rolldown.ResolvedId | undefined {
  const file = fileOfId(resolved.id);
  if (file === undefined || resolved.external || file.includes('/node_modules/')) return undefined;
  const extension = extname(file);
  const stem = file.slice(0, -extension.length);
  if (extension === '' || stem.endsWith(`.${host.id}`)) return undefined;
  const extensions = scriptExtensions.includes(extension) ? [extension, ...scriptExtensions] : [extension];
  const own = extensions
    .map((candidate) => `${stem}.${host.id}${candidate}`)
    .find((candidate) => existsSync(candidate));
  return own === undefined ? undefined : { ...resolved, id: own + resolved.id.slice(file.length) };
}

function reportMissing(state: BuildState, found: HostState, specifier: string, importer: string): void {
  const file = fileOfId(importer);
  const shown = file === undefined ? importer.replace('\0', '') : shownFile(state.setup.root, file);
  const at = (file === undefined ? undefined : findSpecifier(file, shown, specifier)) ?? { file: shown };
  found.errors.set(`resolve:${importer} ${specifier}`, [new SampanError('SP2009', { specifier }, at)]);
}
