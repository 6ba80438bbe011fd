// What the benchmark does, in the order in which it is done. Each scenario opens its page anew from the app's first page.

export const operationIds = [
  'create',
  'replace',
  'update',
  'select',
  'swap',
  'remove',
  'append',
  'clear',
  'inc',
  'open',
  'add1',
  'add2',
  'add40',
  'clearcart',
] as const;

export type OperationId = (typeof operationIds)[number];
export type PageId = 'hello' | 'bench' | 'shop';

export interface Scenario {
  readonly page: PageId;
  /** After the page was opened. Its opening counts as the operation `open` on the shop page only. */
  readonly steps: readonly OperationId[];
  /** How often it is done in one round of the clock: what lasts a fraction of a millisecond needs more samples. */
  readonly repeats: number;
}

/** Rows are removed after labels changed and one was selected; rows are appended to 1000. */
export const scenarios: readonly Scenario[] = [
  { page: 'hello', steps: ['inc'], repeats: 6 },
  { page: 'bench', steps: ['create', 'update', 'select', 'swap', 'remove', 'clear'], repeats: 1 },
  { page: 'bench', steps: ['create', 'replace', 'append'], repeats: 1 },
  { page: 'shop', steps: ['add1', 'add2', 'add40', 'clearcart'], repeats: 6 },
];

const targets: Partial<Record<OperationId, string>> = {
  add1: '#add-p1',
  add2: '#add-p1',
  add40: '#add-p40',
  clearcart: '#clear-cart',
};

/** What is tapped. */
export const targetOf = (operation: OperationId): string => targets[operation] ?? `#${operation}`;

/** The operation that the opening of a page counts as. */
export const openingOf = (page: PageId): OperationId | undefined => (page === 'shop' ? 'open' : undefined);

/** Path of a page, the same in every app. */
export const pathOf = (page: PageId): string => `pages/${page}/index`;
