// README.md states what was measured and nothing else. Whether the measurement is fresh, bundles.test.ts looks after.
import { describe, expect, it } from 'vitest';
import { benchmarkIn, benchmarkTable } from '../../bench/report/readme.ts';
import type { Results } from '../../bench/result.ts';
import { figuresFile, figuresIn } from '../../scripts/demo/figures.ts';
import { type DemoResult, tableOf } from '../../scripts/demo/result.ts';
import { read } from './files.ts';

const figures = () => JSON.parse(read(figuresFile)) as DemoResult[];

/** Column widths are the formatter's business. */
const cells = (table: string) =>
  table.split('\n').map((line) => line.split('|').map((cell) => cell.trim().replace(/-+(:?)$/, '-$1')));

describe('figures', () => {
  it('in README.md are those of the last measurement', () => {
    expect(cells(figuresIn(read('README.md')) ?? '')).toEqual(cells(tableOf(figures())));
  });

  it('of the benchmark in README.md are those of its last run', () => {
    const results = JSON.parse(read('bench/results.json')) as Results;
    expect(cells(benchmarkIn(read('README.md')) ?? '')).toEqual(cells(benchmarkTable(results)));
  });

  it('come from journeys that passed, on every engine', () => {
    expect(figures().filter(({ passed }) => !passed)).toEqual([]);
    expect(
      figures()
        .map(({ engine }) => engine)
        .toSorted(),
    ).toEqual(['alipay', 'chromium', 'exparser', 'glass-easel']);
  });

  it('stand nowhere else in README.md', () => {
    const readme = read('README.md');
    const prose = readme.replace(figuresIn(readme) ?? '', '').replace(benchmarkIn(readme) ?? '', '');
    expect(prose.match(/\b\d[\d.,]* ?(kB|KB|MB|ms|bytes|%)/g)).toBeNull();
  });
});
