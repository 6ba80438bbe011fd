// The shop page's cart: one quantity for each product, and what follows from them.
import { batch, computed, signal } from '@preact/signals';
import { products, yuan } from '../../data.ts';

export function createCart() {
  const items = products.map((product) => ({ product, qty: signal(0) }));
  const cents = computed(() => items.reduce((sum, { product, qty }) => sum + qty.value * product.price, 0));
  return {
    items,
    count: computed(() => items.reduce((sum, { qty }) => sum + qty.value, 0)),
    total: computed(() => yuan(cents.value)),
    clear: (): void => batch(() => items.forEach(({ qty }) => (qty.value = 0))),
  };
}

export type CartItem = ReturnType<typeof createCart>['items'][number];
