// Compiles the programs that declare routes: in them each `@ts-expect-error` must be one. The other type tests belong to the
// repo's own program.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

it('known-routes compiles as it says', { timeout: 60_000 }, async () => {
  const project = fileURLToPath(new URL('known-routes', import.meta.url));
  const run = promisify(execFile)(process.execPath, [tsc, '--noEmit', '--pretty', 'false', '-p', project]);
  expect(
    await run.then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout,
    ),
  ).toBe('');
});
