// `npm run screenshots [-- --only WORD]`: pictures of the example shop's pages and of the main stories, phone-sized, light and dark, into docs/images.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ensureChromium } from './chromium.mjs';
import { ensureLibrary } from './library.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });

await ensureChromium();
await ensureLibrary(root);
const { module } = await runnerImport(fileURLToPath(new URL('screenshots/run.ts', import.meta.url)), {
  root,
  configFile: false,
  resolve: { conditions: ['source', 'module', 'node', 'development'] },
});
await module.takeScreenshots({ root, only: values.only });
// The shop's server keeps connections open.
process.exit(0);
