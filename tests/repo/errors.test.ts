// The error table, the pages in docs/errors, the code and the tests know the same codes.
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { errorTable } from '../../src/core/errors.table.ts';
import { isScript, isTest, read, repoFiles, root } from './files.ts';

const codes = Object.keys(errorTable);
const codesIn = (files: readonly string[]) => new Set(files.flatMap((file) => read(file).match(/\bSP\d{4}\b/g) ?? []));

describe('errors', () => {
  it('are documented as the table says, each with an explanation', () => {
    const check = () =>
      execFileSync(process.execPath, ['scripts/error-pages.mjs', '--check'], { cwd: root, encoding: 'utf8' });
    expect(check).not.toThrow();
  });

  it('come with an example each', () => {
    const without = codes.filter((code) => !/^## Example$/m.test(read(`docs/errors/${code}.md`)));
    expect(without).toEqual([]);
  });

  it('are each thrown somewhere', () => {
    const shipped = repoFiles('src/').filter(
      (file) => isScript(file) && !isTest(file) && !file.endsWith('errors.table.ts'),
    );
    const thrown = codesIn(shipped.filter((file) => !file.includes('/errors.ts')));
    expect(codes.filter((code) => !thrown.has(code))).toEqual([]);
  });

  it('are each asserted by a test', () => {
    const tests = repoFiles().filter((file) => isScript(file) && isTest(file) && !file.startsWith('tests/repo/'));
    const asserted = codesIn([...tests, ...repoFiles('tests/contract/').filter(isScript)]);
    expect(codes.filter((code) => !asserted.has(code))).toEqual([]);
  });

  it('are sorted, without gaps, in their ranges', () => {
    const expected = codes.map((code, i) => {
      const isFirst = i === 0 || codes[i - 1]!.slice(0, 3) !== code.slice(0, 3);
      return isFirst ? `${code.slice(0, 3)}001` : `SP${Number(codes[i - 1]!.slice(2)) + 1}`;
    });
    expect(codes).toEqual(expected);
  });
});
