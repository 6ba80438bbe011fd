import { describe as group, expect, it } from 'vitest';
import { describe } from '../core/errors.ts';
import { describeOverrun, joinPages, type Overrun } from './budget-errors.ts';
import type { BudgetUse } from './budgets.ts';

const use: BudgetUse = {
  budget: 'page',
  subject: '/home',
  bytes: 301_000,
  limit: 300_000,
  from: 'app',
  path: ['budgets', 'page'],
  files: [],
};
const overrun: Overrun = {
  use,
  others: [],
  host: 'here',
  weights: [
    { name: 'cat.png', bytes: 200_000, source: undefined },
    { name: 'src/big.ts', bytes: 90_000, source: '/app/src/big.ts' },
  ],
  importers: new Map([
    ['/app/src/big.ts', ['/app/src/list.ts']],
    ['/app/src/list.ts', ['/app/src/home.tsx']],
    ['/app/src/home.tsx', ['\0entry']],
  ]),
  shown: (source) => source.replace('/app/', ''),
  place: (path) => ({ file: `app.config.ts at ${path.join('.')}` }),
};

group('a limit that is exceeded', () => {
  it('names what is heaviest, how it came in, and what to do', () => {
    const { code, detail, at } = describeOverrun({ ...overrun, others: ['/cart'] });
    expect(describe(code, detail, at)).toBe(
      `app.config.ts at budgets.page SP2012 The page /home of the host here has 301.0 kB; its budget is 300.0 kB. ` +
        `Heaviest: cat.png (200.0 kB), src/big.ts (90.0 kB). src/big.ts comes by src/home.tsx -> src/list.ts -> src/big.ts. ` +
        `Too heavy, too: /cart.\n  fix: See what is in it with \`sampan inspect\`, or raise \`budgets.page\` in app.config.ts. ` +
        `Load what the page does not show at once with \`import()\`, or use a smaller library.`,
    );
  });

  it("is SP2007 where the limit is the host's", () => {
    const official: BudgetUse = {
      ...use,
      budget: 'mainPackage',
      subject: 'main',
      from: 'host',
      path: [],
      bytes: 2_200_000,
      limit: 2_097_152,
    };
    const { code, detail, at } = describeOverrun({ ...overrun, use: official });
    expect([code, at, detail]).toMatchObject([
      'SP2007',
      undefined,
      { subject: 'The main package', size: '2.10 MB', limit: '2.00 MB', package: 'main' },
    ]);
  });

  it('is said once for all pages', () => {
    const pages = ['/a', '/b', '/c'].map((subject, index): BudgetUse => ({
      ...use,
      subject,
      bytes: 301_000 + (index % 2),
    }));
    const first: BudgetUse = { ...use, budget: 'firstData', subject: '/a' };
    const packages = ['m', 'n'].map((subject): BudgetUse => ({ ...use, budget: 'package', subject }));
    const joined = joinPages([...pages, first, ...packages]);
    expect(joined.map(({ use: { budget, subject }, others }) => `${budget} ${subject}; ${others.join()}`)).toEqual([
      'page /b; /a,/c',
      'firstData /a; ',
      'package m; ',
      'package n; ',
    ]);
  });
});
