// The data of every app of the benchmark: seeded, so that all of them show the same.

export interface Row {
  readonly id: number;
  readonly label: string;
  readonly selected: boolean;
}

export interface Product {
  readonly id: string;
  readonly name: string;
  /** Cents. */
  readonly price: number;
  readonly image: string;
}

const adjectives =
  'pretty large big small tall short long handsome plain quaint clean elegant easy angry crazy helpful mushy odd unsightly adorable important inexpensive cheap expensive fancy'.split(
    ' ',
  );
const colours = 'red yellow blue green pink brown purple brown white black orange'.split(' ');
const nouns = 'table chair house bbq desk car pony cookie sandwich burger pizza mouse keyboard'.split(' ');

let seed = 42;
let nextId = 1;

function pick(words: readonly string[]): string {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return words[(seed >>> 8) % words.length] ?? '';
}

/** Ids and labels begin anew. */
export function resetRows(): void {
  seed = 42;
  nextId = 1;
}

export function buildRows(count: number): Row[] {
  return Array.from({ length: count }, () => ({
    id: nextId++,
    label: `${pick(adjectives)} ${pick(colours)} ${pick(nouns)}`,
    selected: false,
  }));
}

const kinds = ['手工陶瓷杯', '纯棉T恤', '有机绿茶', '无线耳机', '竹制砧板', '羊毛围巾', '不锈钢保温壶', '亚麻床单'];

export const products: readonly Product[] = Array.from({ length: 40 }, (_, index) => {
  const i = index + 1;
  return {
    id: `p${i}`,
    name: `${kinds[i % kinds.length]} ${i}号 经典款 顺丰包邮`,
    price: 990 + ((i * 7919) % 20000),
    image: `https://img.example.com/product/${i}_400x400.webp`,
  };
});

export const banners = [1, 2, 3].map((i) => ({
  id: `b${i}`,
  image: `https://img.example.com/banner/${i}_750x300.webp`,
}));

export const yuan = (cents: number): string => `¥${(cents / 100).toFixed(2)}`;
