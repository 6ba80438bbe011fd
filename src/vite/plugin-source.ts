// Looks at each script before anything changes it: syntax errors with a place on every host, browser globals on those without.
import type { Plugin } from 'vite';
import { SampanError } from '../core/errors.ts';
import { findBrowserGlobals, mentionsBrowserGlobal, type BrowserGlobalUse } from './browser-globals.ts';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { createLastResults } from './last-results.ts';
import { fileOfId, shownFile } from './relative-file.ts';
import { parseSource } from './source-text.ts';

/** They ask for a browser in their own ways, and their tests are ours. */
const trusted = /\/node_modules\/(?:preact|@preact\/signals(?:-core)?)\//;

export function sourcePlugin(state: BuildState): Plugin {
  const read = createLastResults<SourceResult>();
  return {
    name: 'sampan:source',
    sharedDuringBuild: true,
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => state.of(environment.name) !== undefined,
    transform: {
      filter: { id: /\.[cm]?[jt]sx?(?:$|\?)/ },
      handler(code, id) {
        const found = state.of(this.environment.name);
        const file = fileOfId(id);
        if (!found || file === undefined || trusted.test(file)) return null;
        const looksForGlobals = isMini(found.host) && mentionsBrowserGlobal(code);
        if (file.includes('/node_modules/') && !looksForGlobals) return null;
        const { error, globals } = read.get(id, code, () => readSource(shownFile(state.setup.root, file), code));
        found.errors.set(`source:${id}`, error ? [error] : []);
        found.globals.set(id, looksForGlobals ? globals : []);
        // CommonJS, so that importers name no missing exports: every error of one build is reported together.
        return error ? { code: 'module.exports = {};', map: null, moduleType: 'js' } : null;
      },
    },
  };
}

interface SourceResult {
  readonly error?: SampanError;
  readonly globals: readonly BrowserGlobalUse[];
}

function readSource(file: string, code: string): SourceResult {
  try {
    const program = parseSource({ file, code });
    return { globals: mentionsBrowserGlobal(code) ? findBrowserGlobals(program) : [] };
  } catch (error) {
    if (error instanceof SampanError) return { error, globals: [] };
    throw error;
  }
}
