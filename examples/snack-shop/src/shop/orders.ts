// Orders of the signed-in customer, and paying them.
import { pay, type PayOrder } from 'sampan/api';
import { askSignedIn } from './customer.ts';

export interface OrderLine {
  readonly sku: string;
  readonly name: string;
  readonly flavour: string;
  readonly size: string;
  readonly image: string;
  readonly price: number;
  readonly count: number;
}

export interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

export interface Order {
  readonly no: string;
  readonly placedAt: string;
  readonly status: 'unpaid' | 'paid';
  readonly lines: readonly OrderLine[];
  readonly contact: Contact;
  readonly note: string;
  readonly goods: number;
  readonly shipping: number;
  readonly total: number;
}

export interface PlacedOrder {
  readonly order: Order;
  readonly payment: PayOrder;
}

export interface PointRecord {
  readonly reason: string;
  readonly date: string;
  readonly points: number;
}

export const fetchOrders = () => askSignedIn<readonly Order[]>('/orders');

export const fetchPoints = () => askSignedIn<{ total: number; records: readonly PointRecord[] }>('/points');

export const placeOrder = (
  lines: readonly Pick<OrderLine, 'sku' | 'count' | 'price'>[],
  contact: Contact,
  note: string,
) => askSignedIn<PlacedOrder>('/orders', { method: 'POST', data: { lines, contact, note } });

export const preparePayment = async (no: string): Promise<PayOrder> =>
  (await askSignedIn<{ payment: PayOrder }>(`/orders/${no}/payment`, { method: 'POST' })).payment;

/** Lets the customer pay; true once the server has seen it. */
export async function payOrder(no: string, payment: PayOrder): Promise<boolean> {
  const { status } = await pay(payment);
  if (status === 'cancelled') return false;
  const order = await askSignedIn<Order>(`/orders/${no}/settle`, { method: 'POST' });
  return order.status === 'paid';
}
