import { describe, expect, it } from 'vitest';
import { type BudgetInput, isOver, readBudgets } from './budgets.ts';

const input: BudgetInput = {
  host: 'here',
  sizes: new Map([
    ['app.js', 500],
    ['pages/home.js', 300],
    ['packages/m/pages/x.js', 900],
  ]),
  packages: ['', 'packages/m'],
  pages: [{ route: '/home', source: '', files: ['app.js', 'pages/home.js'] }],
  firstData: new Map([['/home', 70]]),
  budgets: undefined,
  official: undefined,
};
const shown = (changed: Partial<BudgetInput>): string[] =>
  readBudgets({ ...input, ...changed }).map(
    (use) => `${use.budget} ${use.subject} ${use.bytes}/${use.limit} ${use.from} ${use.path.join('.')}`,
  );

describe('budgets', () => {
  it('are those of the host', () => {
    expect(shown({})).toEqual([]);
    expect(shown({ official: { mainPackage: 1000, package: 1100, total: 5000 } })).toEqual([
      'mainPackage main 800/1000 host ',
      'package packages/m 900/1100 host ',
      'total all files 1700/5000 host ',
    ]);
  });

  it('are those of the app, by host first', () => {
    const budgets = {
      total: '2 kB',
      page: 900,
      firstData: '1 KiB',
      hosts: { here: { total: '1 kB' }, there: { page: 1 } },
    } as const;
    expect(shown({ budgets, official: { total: 5000 } })).toEqual([
      'total all files 1700/1000 app budgets.hosts.here.total',
      'page /home 800/900 app budgets.page',
      'firstData /home 70/1024 app budgets.firstData',
    ]);
  });

  it('are exceeded by one byte too many', () => {
    const over = (limit: number): boolean[] => readBudgets({ ...input, budgets: { total: limit } }).map(isOver);
    expect([over(1700), over(1699)]).toEqual([[false], [true]]);
  });

  it('know no packages where there are none', () => {
    expect(shown({ packages: [], budgets: { mainPackage: 1, package: 1, total: 1 } })).toEqual([
      'total all files 1700/1 app budgets.total',
    ]);
  });
});
