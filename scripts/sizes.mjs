// `npm run sizes`: weighs every component on the web and on WeChat, writes components/SIZES.md and the counts in README.md, and prints both.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

const load = async (name) => {
  const { module } = await runnerImport(join(root, 'scripts/sizes', name), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['source', 'module', 'node', 'development'] },
  });
  return module;
};

async function write(path, text) {
  const file = join(root, path);
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

const { measureSizes } = await load('measure.ts');
const { sizesFile, sizesPage } = await load('table.ts');
const { countsText, withCounts } = await load('counts.ts');

const page = sizesPage(await measureSizes(root, (name) => process.stderr.write(`${name} `)));
const counts = countsText(root);
await write(sizesFile, page);
await write('README.md', withCounts(await readFile(join(root, 'README.md'), 'utf8'), counts));
console.log(`\n${page}\n${counts}`);
