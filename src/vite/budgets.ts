// What a built host weighs against what it may: the app's own budgets, else the host's official limits. Pure.
import type { AppBudgets, BudgetLimits, SizeLimits } from '../core/dialect.ts';
import { parseByteSize } from './byte-size.ts';
import { mainPackage, packageOfFile } from './package-plan.ts';
import type { PageFiles } from './page-files.ts';

export type BudgetName = keyof BudgetLimits;

/** One limit and what it limits. */
export interface BudgetUse {
  readonly budget: BudgetName;
  /** A package (`main`, `packages/member`), a page's route, or `all files`. */
  readonly subject: string;
  readonly bytes: number;
  /** In bytes. */
  readonly limit: number;
  /** `host`: the official limit. `app`: `budgets` in app.config.ts. */
  readonly from: 'host' | 'app';
  /** Key path of the limit in app.config.ts, when it stands there. */
  readonly path: readonly string[];
  /** Output files that count. */
  readonly files: readonly string[];
}

export interface BudgetInput {
  readonly host: string;
  /** Output file -> bytes. Source maps are no output. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Roots of the host's packages, main first. Empty where there are none: on the web. */
  readonly packages: readonly string[];
  readonly pages: readonly PageFiles[];
  /** Route -> bytes of the data that the page is shown with at first. */
  readonly firstData: ReadonlyMap<string, number>;
  readonly budgets: AppBudgets | undefined;
  readonly official: SizeLimits | undefined;
}

type Measured = Pick<BudgetUse, 'budget' | 'subject' | 'bytes' | 'files'>;

/** Every limit that holds, in the order of packages and pages. */
export function readBudgets(input: BudgetInput): BudgetUse[] {
  return measure(input).flatMap((one) => {
    const limit = limitOf(one.budget, input);
    return limit ? [{ ...one, ...limit }] : [];
  });
}

export const isOver = ({ bytes, limit }: BudgetUse): boolean => bytes > limit;

function measure({ sizes, packages, pages, firstData }: BudgetInput): Measured[] {
  const of = (files: readonly string[]): Pick<Measured, 'bytes' | 'files'> => ({
    files,
    bytes: files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0),
  });
  const all = [...sizes.keys()];
  return [
    ...packages.map((root): Measured => ({
      budget: root === mainPackage ? 'mainPackage' : 'package',
      subject: root || 'main',
      ...of(all.filter((file) => packageOfFile(file, packages) === root)),
    })),
    { budget: 'total', subject: 'all files', ...of(all) },
    ...pages.map(({ route, files }): Measured => ({ budget: 'page', subject: route, ...of(files) })),
    ...[...firstData].map(([route, bytes]): Measured => ({ budget: 'firstData', subject: route, bytes, files: [] })),
  ];
}

function limitOf(
  budget: BudgetName,
  { host, budgets, official }: BudgetInput,
): Pick<BudgetUse, 'limit' | 'from' | 'path'> | undefined {
  const paths = [
    ['budgets', 'hosts', host, budget],
    ['budgets', budget],
  ];
  for (const [index, value] of [budgets?.hosts?.[host]?.[budget], budgets?.[budget]].entries()) {
    const limit = parseByteSize(value);
    if (limit !== undefined) return { limit, from: 'app', path: paths[index] ?? [] };
  }
  const limit = budget === 'page' || budget === 'firstData' ? undefined : official?.[budget];
  return limit === undefined ? undefined : { limit, from: 'host', path: [] };
}
