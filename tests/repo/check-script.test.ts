// The counting behind the last line of `npm test`: a test that failed, or a file that did not load, is never lost.
import { describe, expect, it } from 'vitest';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Counting {
  kindOf(file: string): string;
  countTests(report: unknown, root: string): Map<string, Count>;
  failures(report: unknown, root: string): string[];
}

const script: string = new URL('../../scripts/check/vitest.mjs', import.meta.url).href;
const { kindOf, countTests, failures } = (await import(/* @vite-ignore */ script)) as Counting;

const file = (name: string, status: string, tests: readonly string[]) => ({
  name: `/repo/${name}`,
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('npm test', () => {
  it.each([
    ['src/core/tree.test.ts', 'unit'],
    ['tests/golden/run.test.ts', 'golden'],
    ['tests/contract/memory.test.ts', 'contract'],
    ['tests/contract/web.browser.test.tsx', 'browser'],
    ['stories/primitives/button.stories.tsx', 'stories'],
  ])('counts %s as %s', (name, kind) => expect(kindOf(name)).toBe(kind));

  it('sums by kind', () => {
    const testResults = [
      file('src/a.test.ts', 'passed', ['passed', 'passed']),
      file('src/b.test.ts', 'failed', ['passed', 'failed', 'skipped']),
      file('tests/repo/c.test.ts', 'passed', ['passed']),
    ];
    const counts = countTests({ testResults }, '/repo');
    expect(counts.get('unit')).toEqual({ passed: 3, failed: 1, skipped: 1 });
    expect(counts.get('repo')).toEqual({ passed: 1, failed: 0, skipped: 0 });
  });

  it('counts a file that did not load as one failure', () => {
    const counts = countTests({ testResults: [file('src/a.test.ts', 'failed', [])] }, '/repo');
    expect(counts.get('unit')).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('says what failed, by file, test and first line', () => {
    const wrong = {
      status: 'failed',
      fullName: 'a sum is right',
      failureMessages: ['\u001b[31mexpected 1\u001b[39m\n  at a.ts'],
    };
    const testResults = [
      { ...file('src/a.test.ts', 'failed', ['passed']), assertionResults: [{ status: 'passed' }, wrong] },
      { ...file('src/b.test.ts', 'failed', []), message: 'no such module\n  at b.ts' },
      file('src/c.test.ts', 'passed', ['passed']),
    ];
    expect(failures({ testResults }, '/repo')).toEqual([
      'src/a.test.ts > a sum is right: expected 1',
      'src/b.test.ts: no such module',
    ]);
  });
});
