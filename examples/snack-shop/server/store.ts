// Customers, their orders and points, in memory. Numbers count from 1 and times come from the clock given, so that a test reads
// the same texts every time.
import type { Draft, Order } from './order.ts';

export interface Customer {
  readonly no: number;
  readonly token: string;
  readonly name: string;
}

export interface PointRecord {
  readonly reason: string;
  readonly date: string;
  readonly points: number;
}

const shanghai = (date: Date): string =>
  new Date(date.getTime() + 8 * 3600_000).toISOString().slice(0, 16).replace('T', ' ');

export interface Store {
  /** The customer of a login code; a code seen for the first time makes a new one. */
  login(code: string): Customer;
  customerOf(token: string | undefined): Customer | undefined;
  place(customer: Customer, draft: Draft): Order;
  ordersOf(customer: Customer): readonly Order[];
  findOrder(no: string, customer?: Customer): Order | undefined;
  pay(order: Order): void;
  pointsOf(customer: Customer): { total: number; records: readonly PointRecord[] };
}

export function createStore(now: () => Date): Store {
  const customers = new Map<string, Customer>();
  const orders: { readonly order: Order; readonly customer: Customer; readonly records: PointRecord[] }[] = [];
  const welcome: PointRecord = { reason: '新会员礼', date: shanghai(now()).slice(0, 10), points: 100 };

  return {
    login(code) {
      const known = customers.get(code);
      if (known) return known;
      const no = customers.size + 1;
      const customer = { no, token: `demo-${no}`, name: `小舟会员 ${no} 号` };
      customers.set(code, customer);
      return customer;
    },
    customerOf: (token) => [...customers.values()].find((customer) => customer.token === token),
    place(customer, draft) {
      const order: Order = {
        no: String(orders.length + 1).padStart(6, '0'),
        placedAt: shanghai(now()),
        status: 'unpaid',
        ...draft,
      };
      orders.push({ order, customer, records: [] });
      return order;
    },
    ordersOf: (customer) =>
      orders
        .filter((entry) => entry.customer === customer)
        .map((entry) => entry.order)
        .reverse(),
    findOrder: (no, customer) =>
      orders.find((entry) => entry.order.no === no && (!customer || entry.customer === customer))?.order,
    pay(order) {
      if (order.status === 'paid') return;
      order.status = 'paid';
      const record = {
        reason: `订单 ${order.no}`,
        date: shanghai(now()).slice(0, 10),
        points: Math.floor(order.total / 100),
      };
      orders.find((entry) => entry.order === order)?.records.push(record);
    },
    pointsOf(customer) {
      const earned = orders.filter((entry) => entry.customer === customer).flatMap((entry) => entry.records);
      const records = [...earned.reverse(), welcome];
      return { total: records.reduce((sum, record) => sum + record.points, 0), records };
    },
  };
}
