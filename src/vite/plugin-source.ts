// Looks at each script before anything changes it: syntax errors with a place on every host, browser globals on those without.
import type { Plugin } from 'vite';
import { SampanError } from '../core/errors.ts';
import { findBrowserGlobals, mentionsBrowserGlobal } from './browser-globals.ts';
import type { BuildState } from './build-state.ts';
import { isMini } from './hosts.ts';
import { fileOfId, shownFile } from './relative-file.ts';
import { parseSource } from './source-text.ts';

/** They ask for a browser in their own ways, and their tests are ours. */
const trusted = /\/node_modules\/(?:preact|@preact\/signals(?:-core)?)\//;

export function sourcePlugin(state: BuildState): Plugin {
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
        found.errors.delete(`source:${id}`);
        found.globals.delete(id);
        try {
          const program = parseSource({ file: shownFile(state.setup.root, file), code });
          if (looksForGlobals) found.globals.set(id, findBrowserGlobals(program));
          return null;
        } catch (error) {
          if (!(error instanceof SampanError)) throw error;
          found.errors.set(`source:${id}`, [error]);
          // CommonJS, so that importers name no missing exports: every error of one build is reported together.
          return { code: 'module.exports = {};', map: null, moduleType: 'js' };
        }
      },
    },
  };
}
