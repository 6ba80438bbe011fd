// Imports that lead nowhere: a coded error with a place, after everything else had its chance to resolve them.
import type { Plugin } from 'vite';
import { SampanError } from '../core/errors.ts';
import type { BuildState, HostState } from './build-state.ts';
import { findSpecifier } from './import-facts.ts';
import { fileOfId, shownFile } from './relative-file.ts';

const missingId = '\0sampan:missing';

export function missingPlugin(state: BuildState): Plugin {
  return {
    name: 'sampan:missing',
    sharedDuringBuild: true,
    enforce: 'post',
    apply: 'build',
    applyToEnvironment: (environment) => state.of(environment.name) !== undefined,
    resolveId: {
      order: 'post',
      filter: { id: /^(?!\0|virtual:|data:|https?:|node:)/ },
      handler(id, importer, { kind }) {
        const found = state.of(this.environment.name);
        // A `require` may stand in a `try`.
        if (!found || !importer || kind === 'require-call') return null;
        reportMissing(state, found, id, importer);
        return missingId;
      },
    },
    // CommonJS, so that whatever names are imported from it do not add errors of their own.
    load: {
      filter: { id: /^\0sampan:missing$/ },
      handler: () => ({ code: 'module.exports = {};', moduleType: 'js' }),
    },
  };
}

function reportMissing(state: BuildState, found: HostState, specifier: string, importer: string): void {
  const file = fileOfId(importer);
  const { root } = state.setup;
  const shown = file === undefined ? importer.replace('\0', '') : shownFile(root, file);
  const at = (file === undefined ? undefined : findSpecifier(file, shown, specifier)) ?? { file: shown };
  found.errors.set(`missing:${importer} ${specifier}`, [new SampanError('SP2009', { specifier }, at)]);
}
