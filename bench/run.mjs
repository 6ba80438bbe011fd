// `npm run bench [-- --quick] [-- --json FILE]`: measures Sampan against native code, and without --quick against its peers, too.
// Ends with 1 when a bar is missed.
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ensureChromium } from '../scripts/chromium.mjs';
import { ensureLibrary } from '../scripts/library.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } } });
const json = values.json === undefined ? undefined : resolve(values.json);

try {
  await ensureChromium();
  await ensureLibrary(root);
  const { module } = await runnerImport(resolve(root, 'bench/run.ts'), {
    root,
    configFile: false,
    resolve: { conditions: ['source', 'module', 'node', 'development'] },
  });
  const isPassed = await module.runBench({ quick: values.quick, json });
  process.exit(isPassed ? 0 : 1);
} catch (error) {
  console.error(error);
  process.exit(1);
}
