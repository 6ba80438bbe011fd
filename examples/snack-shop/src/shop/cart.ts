// The cart: signals, kept in storage.
import { computed, effect, signal } from '@preact/signals';
import { getStorage, setStorage } from 'sampan/api';
import { shippingFor } from './shipping.ts';

export interface CartLine {
  /** `product-flavour-size`, by place. */
  readonly sku: string;
  readonly productId: number;
  readonly name: string;
  readonly flavour: string;
  readonly size: string;
  readonly image: string;
  /** Fen, as the customer last saw it. */
  readonly price: number;
  readonly count: number;
  /** Whether the line is bought at checkout. */
  readonly isChosen: boolean;
}

export type Goods = Omit<CartLine, 'count' | 'isChosen'>;

export const maxCount = 99;

export const lines = signal<readonly CartLine[]>([]);

/** Takes what the customer left in the cart, and keeps the cart from then on. Returns how to stop. */
export function keepCart(): () => void {
  lines.value = getStorage<CartLine[]>('cart') ?? [];
  return effect(() => setStorage('cart', lines.value));
}

export const sumOf = (some: readonly Pick<CartLine, 'price' | 'count'>[]): number =>
  some.reduce((sum, line) => sum + line.price * line.count, 0);

export const count = computed(() => lines.value.reduce((sum, line) => sum + line.count, 0));
export const chosen = computed(() => lines.value.filter((line) => line.isChosen));
export const chosenCount = computed(() => chosen.value.reduce((sum, line) => sum + line.count, 0));
export const isAllChosen = computed(() => lines.value.length > 0 && chosen.value.length === lines.value.length);
export const goods = computed(() => sumOf(chosen.value));
export const shipping = computed(() => shippingFor(goods.value));
export const total = computed(() => goods.value + shipping.value);

const change = (sku: string, next: (line: CartLine) => CartLine): void => {
  lines.value = lines.value.map((line) => (line.sku === sku ? next(line) : line));
};

export function add(item: Goods, more: number): void {
  if (lines.value.some((line) => line.sku === item.sku)) {
    change(item.sku, (line) => ({ ...line, ...item, count: Math.min(line.count + more, maxCount), isChosen: true }));
  } else {
    lines.value = [{ ...item, count: more, isChosen: true }, ...lines.value];
  }
}

export const setCount = (sku: string, next: number): void =>
  change(sku, (line) => ({ ...line, count: Math.min(Math.max(next, 1), maxCount) }));

export const choose = (sku: string, isChosen: boolean): void => change(sku, (line) => ({ ...line, isChosen }));

export const chooseAll = (isChosen: boolean): void => {
  lines.value = lines.value.map((line) => ({ ...line, isChosen }));
};

export const remove = (...skus: readonly string[]): void => {
  lines.value = lines.value.filter((line) => !skus.includes(line.sku));
};
