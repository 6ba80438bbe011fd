// Hot updates in a dev server that keep what components and signals hold.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { BuildState } from './build-state.ts';
import { keepValues } from './kept-values.ts';
import { emitRefreshClient, refreshId, wrapRefreshed } from './refresh-client.ts';
import { fileOfId } from './relative-file.ts';
import { parseSource } from './source-text.ts';

const scripts = /\.[jt]sx?$/;
const here = fileURLToPath(import.meta.url);

export function refreshPlugins(state: BuildState): Plugin[] {
  const isOurs = (environment: string): boolean => state.of(environment) !== undefined;
  return [
    {
      name: 'sampan:keep-values',
      apply: 'serve',
      enforce: 'pre',
      applyToEnvironment: (environment) => isOurs(environment.name),
      config: () => ({
        oxc: { jsx: { refresh: true }, jsxRefreshInclude: /\.[jt]sx$/, jsxRefreshExclude: /\/node_modules\// },
        optimizeDeps: { exclude: ['@prefresh/core', '@prefresh/utils'] },
      }),
      transform: {
        filter: { id: { include: scripts, exclude: /\/node_modules\// }, code: /\b(?:signal|createContext)\b/ },
        handler(code, id) {
          try {
            return keepValues(code, parseSource({ file: id, code }));
          } catch {
            // Vite says what is wrong with the file.
            return null;
          }
        },
      },
    },
    {
      name: 'sampan:refresh',
      apply: 'serve',
      applyToEnvironment: (environment) => isOurs(environment.name),
      resolveId(id, importer) {
        if (id === refreshId) return id;
        // The runtime is a dependency of ours, which an app need not find.
        return importer === refreshId ? this.resolve(id, here, { skipSelf: true }) : null;
      },
      load: (id) => (id === refreshId ? emitRefreshClient() : null),
      transform: {
        filter: { id: { include: scripts, exclude: /\/node_modules\// }, code: /\$Refresh(?:Reg|Sig)\$/ },
        handler: (code, id) => ({ code: wrapRefreshed(code, fileOfId(id) ?? id), map: null }),
      },
    },
  ];
}
