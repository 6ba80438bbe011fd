// Looks at each script before anything changes it: syntax errors with a place on every host, browser globals on those without.
import type { Plugin } from 'vite';
import { SampanError } from '../core/errors.ts';
import { browserGlobalMention, findBrowserGlobals, type BrowserGlobalUse } from './browser-globals.ts';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { createLastResults } from './last-results.ts';
import { fileOfId, shownFile } from './relative-file.ts';
import { parseSource } from './source-text.ts';

/** They ask for a browser in their own ways, and their tests are ours. */
const trusted = /\/node_modules\/(?:preact|@preact\/signals(?:-core)?)\//;

const scripts = /\.[cm]?[jt]sx?(?:$|\?)/;
const inPackages = /\/node_modules\//;
const packageScripts = /\/node_modules\/.*\.[cm]?[jt]sx?(?:$|\?)/;

/** Two, so that the bundler's own filters spare most modules of packages a call into JavaScript. */
export function sourcePlugins(state: BuildState): Plugin[] {
  const read = createLastResults<SourceResult>();
  function look(environment: string, code: string, id: string): { code: string; map: null; moduleType: 'js' } | null {
    const found = state.of(environment);
    const file = fileOfId(id);
    if (!found || file === undefined) return null;
    const { error, globals } = read.get(id, code, () => readSource(shownFile(state.setup.root, file), code));
    found.errors.set(`source:${id}`, error ? [error] : []);
    if (isMini(found.host) && globals.length > 0) found.globals.set(id, globals);
    // CommonJS, so that importers name no missing exports: every error of one build is reported together.
    return error ? { code: 'module.exports = {};', map: null, moduleType: 'js' } : null;
  }
  return [
    {
      name: 'sampan:source',
      sharedDuringBuild: true,
      enforce: 'pre',
      apply: 'build',
      applyToEnvironment: (environment) => state.of(environment.name) !== undefined,
      transform: {
        filter: { id: { include: scripts, exclude: inPackages } },
        handler(code, id) {
          return look(this.environment.name, code, id);
        },
      },
    },
    {
      name: 'sampan:package-source',
      sharedDuringBuild: true,
      enforce: 'pre',
      apply: 'build',
      applyToEnvironment: (environment) => isMini(state.of(environment.name)?.host),
      transform: {
        filter: { id: { include: packageScripts, exclude: trusted }, code: browserGlobalMention },
        handler(code, id) {
          return look(this.environment.name, code, id);
        },
      },
    },
  ];
}

interface SourceResult {
  readonly error?: SampanError;
  readonly globals: readonly BrowserGlobalUse[];
}

function readSource(file: string, code: string): SourceResult {
  try {
    const program = parseSource({ file, code });
    return { globals: browserGlobalMention.test(code) ? findBrowserGlobals(program) : [] };
  } catch (error) {
    if (error instanceof SampanError) return { error, globals: [] };
    throw error;
  }
}
