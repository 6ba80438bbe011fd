// What a page must show after each operation: one line for each element, the same for every variant.
import { banners, buildRows, products, resetRows, yuan, type Row } from './apps/sampan/src/data.ts';
import type { OperationId, PageId } from './operations.ts';

/** What the user sees, worked out without any of the apps. */
export interface PageModel {
  apply(operation: OperationId): void;
  lines(): string[];
}

const element = (tag: string, id: string, classes: string, text = ''): string =>
  `${tag}${id && `#${id}`}${classes && `.${classes.replaceAll(' ', '.')}`}${text && ` ${text}`}`;

function createHello(): PageModel {
  let count = 0;
  return {
    apply: () => void count++,
    lines: () => [
      element('view', '', 'hello'),
      element('text', 'count', 'hello-count', `count: ${count}`),
      element('button', 'inc', '', '+1'),
      element('text', '', '', 'hello, mini-program'),
    ],
  };
}

const buttons = ['create', 'replace', 'update', 'select', 'swap', 'remove', 'append', 'clear'];

const rowLines = ({ id, label, selected }: Row): string[] => [
  element('view', '', selected ? 'danger row' : 'row'),
  element('text', '', 'col-id', String(id)),
  element('text', '', 'col-label', label),
  element('text', '', 'col-x', 'x'),
];

type RowsOperation = (rows: readonly Row[]) => Row[];

const rowsOperations: Partial<Record<OperationId, RowsOperation>> = {
  create: () => buildRows(1000),
  replace: () => buildRows(1000),
  update: (rows) => rows.map((row, i) => (i % 10 === 0 ? { ...row, label: `${row.label} !!!` } : row)),
  select: (rows) => rows.map((row, i) => ({ ...row, selected: i === 4 })),
  swap: (rows) => rows.map((row, i) => rows[i === 1 ? 998 : i === 998 ? 1 : i] ?? row),
  remove: (rows) => rows.toSpliced(4, 1),
  append: (rows) => [...rows, ...buildRows(1000)],
  clear: () => [],
};

function createBench(): PageModel {
  resetRows();
  let rows: Row[] = [];
  return {
    apply: (operation) => {
      rows = rowsOperations[operation]?.(rows) ?? rows;
    },
    lines: () => [
      element('view', '', 'bench'),
      element('view', '', 'bar'),
      ...buttons.map((id) => element('button', id, '', id)),
      element('text', 'total', '', `${rows.length} rows`),
      element('view', '', 'list'),
      ...rows.flatMap(rowLines),
    ],
  };
}

const cartChanges: Partial<Record<OperationId, (cart: Map<string, number>) => void>> = {
  add1: (cart) => void cart.set('p1', 1),
  add2: (cart) => void cart.set('p1', 2),
  add40: (cart) => void cart.set('p40', 1),
  clearcart: (cart) => cart.clear(),
};

function createShop(): PageModel {
  const cart = new Map<string, number>();
  const cardLines = ({ id, name, image, price }: (typeof products)[number]): string[] => [
    element('view', '', 'card'),
    element('image', '', 'card-img', image),
    element('text', '', 'card-name', name),
    element('view', '', 'card-foot'),
    element('text', '', 'card-price', yuan(price)),
    ...(cart.has(id) ? [element('text', '', 'card-qty', `×${cart.get(id)}`)] : []),
    element('button', `add-${id}`, 'card-add', '加入购物车'),
  ];
  return {
    apply: (operation) => cartChanges[operation]?.(cart),
    lines: () => {
      const count = [...cart.values()].reduce((sum, qty) => sum + qty, 0);
      const total = products.reduce((sum, { id, price }) => sum + (cart.get(id) ?? 0) * price, 0);
      return [
        element('view', '', 'shop'),
        element('swiper', '', 'banner'),
        ...banners.flatMap(({ image }) => [element('swiper-item', '', ''), element('image', '', 'banner-img', image)]),
        element('view', '', 'grid'),
        ...products.flatMap(cardLines),
        element('view', '', 'cart'),
        element('text', 'cart-count', 'cart-count', `${count} 件`),
        element('text', 'cart-total', 'cart-total', `合计 ${yuan(total)}`),
        element('button', 'clear-cart', 'cart-pay', '清空'),
      ];
    },
  };
}

export const createModel = (page: PageId): PageModel =>
  ({ hello: createHello, bench: createBench, shop: createShop })[page]();
