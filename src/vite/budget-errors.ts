// A limit that is exceeded as a coded error: how much, what weighs most, how that came into the app, what to do. Pure.
import { SampanError } from '../core/errors.ts';
import type { BudgetName, BudgetUse } from './budgets.ts';
import { chainTo, type Importers } from './bundle-facts.ts';
import { shownBytes } from './byte-size.ts';
import type { Weight } from './heaviest.ts';
import { shownSize } from './package-size.ts';
import type { ScannedApp } from './scan-app.ts';

export interface Overrun {
  readonly use: BudgetUse;
  /** Other pages that exceed the same limit, less than this one. */
  readonly others: readonly string[];
  readonly host: string;
  /** Of the files that count, the heaviest first. */
  readonly weights: readonly Weight[];
  readonly importers: Importers;
  shown(source: string): string;
  readonly place: ScannedApp['place'];
}

/** SP2007 for a host's official limit, SP2012 for a budget of the app's own. */
export function describeOverrun({ use, others, host, weights, importers, shown, place }: Overrun): SampanError {
  const isOwn = use.from === 'app';
  const size = isOwn ? shownBytes : shownSize;
  const named = weights.slice(0, 3).map(({ name, bytes }) => `${name} (${size(bytes)})`);
  const first = weights.find(({ source }) => source !== undefined && importers.has(source));
  const chain = first?.source === undefined ? [] : chainTo(first.source, importers);
  const detail = {
    subject: subjects[use.budget](use.subject),
    host,
    size: size(use.bytes),
    limit: size(use.limit),
    heaviest: `${named.join(', ')}.`,
    chain: [
      ...(first && chain.length > 1 ? [`${first.name} comes by ${chain.map(shown).join(' -> ')}.`] : []),
      ...(others.length > 0 ? [`Too heavy, too: ${others.join(', ')}.`] : []),
    ].join(' '),
    hint: hints[use.budget],
  };
  if (!isOwn) return new SampanError('SP2007', { ...detail, package: use.subject });
  return new SampanError('SP2012', { ...detail, budget: use.path.join('.') }, place(use.path));
}

/** What many pages need makes all of them too heavy: one error for them, with the heaviest. */
export function joinPages(over: readonly BudgetUse[]): Pick<Overrun, 'use' | 'others'>[] {
  const joined = new Map<string, BudgetUse[]>();
  for (const use of over) {
    const isOfPages = use.budget === 'page' || use.budget === 'firstData';
    const key = isOfPages ? use.budget : `${use.budget} ${use.subject}`;
    joined.set(key, [...(joined.get(key) ?? []), use]);
  }
  return [...joined.values()].flatMap((uses) => {
    const [use, ...others] = uses.sort((a, b) => b.bytes - a.bytes);
    return use ? [{ use, others: others.map(({ subject }) => subject) }] : [];
  });
}

const subjects: Readonly<Record<BudgetName, (subject: string) => string>> = {
  mainPackage: () => 'The main package',
  package: (subject) => `The package ${subject}`,
  total: () => 'The whole app',
  page: (subject) => `The page ${subject}`,
  firstData: (subject) => `The first data of the page ${subject}`,
};

const hints: Readonly<Record<BudgetName, string>> = {
  mainPackage:
    'Move pages that are no tabs into a subpackage (src/packages/<name>/pages/), or show large images from a server.',
  package:
    'Move pages into a subpackage of their own (src/packages/<name>/pages/), or show large images from a server.',
  total: 'Take out what no page needs, use a smaller library, or show large images from a server.',
  page: 'Load what the page does not show at once with `import()`, or use a smaller library.',
  firstData:
    'Render less at first (a part of the list), or turn it off for this page: `definePage({ firstPaint: false })`.',
};
