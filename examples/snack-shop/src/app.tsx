import { useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { setTabBadge } from 'sampan';
import { count, keepCart } from './shop/cart.ts';
import { keepCustomer } from './shop/customer.ts';

/** Around every page: knows the customer and the cart, and keeps the cart's badge right, whichever page the customer is on. */
export default function App({ children }: { children?: ComponentChildren }) {
  // Not when the modules load: the build renders the pages' first view, and it has no customer.
  useLayoutEffect(keepCustomer, []);
  useLayoutEffect(keepCart, []);
  useSignalEffect(() => setTabBadge('/cart', count.value > 0 ? String(count.value) : undefined));
  return children;
}
