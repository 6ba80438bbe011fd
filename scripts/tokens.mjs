// Writes what is made from the design tokens' source, components/tokens/tokens.table.ts. `--check` only tells what differs.
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Path -> text, formatted as the repository's files are. */
export async function formattedTokenFiles() {
  const { module } = await runnerImport(join(root, 'scripts/tokens/files.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const files = [...module.tokenFiles((path) => readFileSync(join(root, path), 'utf8'))];
  const options = await resolveConfig(join(root, 'package.json'));
  return Promise.all(
    files.map(async ([path, text]) => [path, await format(text, { ...options, filepath: join(root, path) })]),
  );
}

async function main(isCheck) {
  for (const [path, wanted] of await formattedTokenFiles()) {
    const file = join(root, path);
    const old = await readFile(file, 'utf8').catch(() => undefined);
    if (old === wanted) continue;
    if (isCheck) {
      console.error(`${path} differs from the tokens' source: npm run tokens`);
      process.exitCode = 1;
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, wanted);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'));
