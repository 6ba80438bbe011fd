// Gives a test its hands in a built app: host APIs are those of the memory host, and its device and the app's models can be reached.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { repository } from '../../pack/installed-app.ts';

const device = `${repository}/src/hosts/memory/device.ts`;
const hostApi = /\/src\/hosts\/\w+(\/api\/[\w-]+\.ts)$/;

/** @param models files of the app whose exports the test reaches, relative to its root */
export function probePlugin(root: string, models: readonly string[]): Plugin {
  const files = models.map((model) => `${root}/${model}`);
  return {
    name: 'test:probe',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^#host\/api\/|\/api\// },
      async handler(id, importer, options) {
        const found = await this.resolve(id, importer, { ...options, skipSelf: true });
        const [, api] = hostApi.exec(found?.id ?? '') ?? [];
        return api === undefined ? found : `${repository}/src/hosts/memory${api}`;
      },
    },
    transform: {
      filter: { id: [device, ...files] },
      handler(code, id) {
        const names = [...readFileSync(id, 'utf8').matchAll(/^export (?:const|(?:async )?function) (\w+)/gm)];
        const exports = `{ ${names.map(([, name]) => name).join(', ')} }`;
        const place =
          id === device ? 'Object.assign(probe, ' : `Object.assign(probe.models, { '${relative(root, id)}': `;
        const rest = id === device ? '' : '}';
        return {
          code: `${code}\n{ const probe = (globalThis.probe ??= { models: {} }); ${place}${exports}${rest}); }\n`,
          map: null,
        };
      },
    },
  };
}
