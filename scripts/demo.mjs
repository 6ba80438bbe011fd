// `npm run demo [-- --once] [-- --json FILE]`: builds the example shop for every host, buys something on every engine, prints
// what it cost, and serves the web build until stopped. `--figures` also writes the figures of README.md.
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ensureChromium } from './chromium.mjs';
import { ensureLibrary } from './library.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const flag = { type: 'boolean', default: false };
const { values } = parseArgs({ options: { once: flag, figures: flag, json: { type: 'string' } } });
const json = values.json === undefined ? undefined : resolve(values.json);

try {
  await ensureChromium();
  await ensureLibrary(root);
  const { module } = await runnerImport(resolve(root, 'scripts/demo/run.ts'), {
    root,
    configFile: false,
    resolve: { conditions: ['source', 'module', 'node', 'development'] },
  });
  const isPassed = await module.runDemo({ once: values.once, figures: values.figures, json, root });
  process.exit(isPassed ? 0 : 1);
} catch (error) {
  console.error(error);
  process.exit(1);
}
