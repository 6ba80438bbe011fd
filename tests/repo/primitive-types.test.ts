// The types of the primitives are what their tables say.
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { expect, it } from 'vitest';
import { root } from './files.ts';

it('components/primitives is as the tables say', () => {
  const check = () =>
    execFileSync(process.execPath, ['scripts/primitive-types.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  expect(check).not.toThrow();
});
