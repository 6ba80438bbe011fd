import { useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { setTabBadge } from 'sampan';
import { count } from './shop/cart.ts';

/** Around every page: keeps the cart's badge right, whichever page the customer is on. */
export default function App({ children }: { children?: ComponentChildren }) {
  useSignalEffect(() => setTabBadge('/cart', count.value > 0 ? String(count.value) : undefined));
  return children;
}
