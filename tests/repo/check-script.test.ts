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
}

const script: string = new URL('../../scripts/check/vitest.mjs', import.meta.url).href;
const { kindOf, countTests } = (await import(/* @vite-ignore */ script)) as Counting;

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
});
