// Builds the test app once for all of a file's tests.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../src/vite/index.ts';

const root = fileURLToPath(new URL('./app', import.meta.url));

/** The folder that holds a folder for each host. */
export async function buildTestApp(hosts: readonly string[]): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'sampan-preact-'));
  await build({ root, hosts, outDir });
  return outDir;
}
