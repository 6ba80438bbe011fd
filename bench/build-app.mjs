// `node bench/build-app.mjs APP OUT HOST…`: one cold build of a Sampan app, in a process of its own so that its memory can be told.
// Prints `{ "peakMiB": … }`.
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [app, outDir, ...hosts] = process.argv.slice(2);

const { module } = await runnerImport(resolve(root, 'src/vite/index.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { conditions: ['source', 'module', 'node', 'development'] },
});
await module.build({ root: app, outDir, hosts, configFile: false });
console.log(JSON.stringify({ peakMiB: Math.round(process.resourceUsage().maxRSS / 1024) }));
