// The shop's HTTP interface: method and path to answer. Knows nothing of sockets.
import { categories, findProduct, products, summarize } from './catalog.ts';
import { checkDraft, type Order } from './order.ts';
import { preparePayment } from './payment.ts';
import type { Customer, Store } from './store.ts';

export interface Query {
  readonly method: string;
  readonly path: string;
  readonly params: URLSearchParams;
  readonly body: unknown;
  readonly token: string | undefined;
  /** Origin that the customer's app reached us at. */
  readonly base: string;
  readonly isEmpty: boolean;
}

export interface Answer {
  readonly status: number;
  readonly data: unknown;
}

type Handler = (query: Query, part: string) => Answer;

const ok = (data: unknown, status = 200): Answer => ({ status, data });
const refuse = (status: number, message: string): Answer => ({ status, data: { message } });
const missing = (): Answer => refuse(404, '没有找到');

function listProducts({ params, isEmpty }: Query): Answer {
  const category = params.get('category');
  const size = Math.min(Number(params.get('size')) || 10, 50);
  const page = Math.max(Number(params.get('page')) || 1, 1);
  const found = isEmpty ? [] : products.filter((product) => !category || product.category === category);
  const items = found.slice((page - 1) * size, page * size).map(summarize);
  return ok({ items, page, total: found.length, hasMore: page * size < found.length });
}

export function createRoutes(store: Store, now: () => Date): (query: Query) => Answer {
  const withCustomer =
    (run: (customer: Customer, query: Query, part: string) => Answer): Handler =>
    (query, part) => {
      const customer = store.customerOf(query.token);
      return customer ? run(customer, query, part) : refuse(401, '请先登录');
    };
  const withOrder = (run: (order: Order, query: Query) => Answer): Handler =>
    withCustomer((customer, query, no) => {
      const order = store.findOrder(no, customer);
      return order ? run(order, query) : missing();
    });

  const routes: readonly (readonly [method: string, pattern: RegExp, handler: Handler])[] = [
    ['GET', /^\/categories$/, () => ok(categories)],
    ['GET', /^\/products$/, listProducts],
    [
      'GET',
      /^\/products\/(\d+)$/,
      (_query, id) => {
        const product = findProduct(Number(id));
        return product ? ok(product) : refuse(404, '这件商品已下架');
      },
    ],
    [
      'POST',
      /^\/login$/,
      ({ body }) => {
        const code =
          typeof body === 'object' && body && 'code' in body && typeof body.code === 'string' ? body.code : '';
        return code ? ok(store.login(code)) : refuse(422, '登录没有成功');
      },
    ],
    [
      'GET',
      /^\/points$/,
      withCustomer((customer, { isEmpty }) => ok(isEmpty ? { total: 0, records: [] } : store.pointsOf(customer))),
    ],
    ['GET', /^\/orders$/, withCustomer((customer, { isEmpty }) => ok(isEmpty ? [] : store.ordersOf(customer)))],
    [
      'POST',
      /^\/orders$/,
      withCustomer((customer, { body, base }) => {
        const draft = checkDraft(body);
        if ('status' in draft) return refuse(draft.status, draft.message);
        const order = store.place(customer, draft);
        return ok({ order, payment: preparePayment(order, base, now()) }, 201);
      }),
    ],
    [
      'POST',
      /^\/orders\/(\d+)\/payment$/,
      withOrder((order, { base }) =>
        order.status === 'paid' ? refuse(409, '订单已支付') : ok({ payment: preparePayment(order, base, now()) }),
      ),
    ],
    // A real shop asks the platform here, or waits for its notice; the demo has no platform behind it and takes the app's word.
    [
      'POST',
      /^\/orders\/(\d+)\/settle$/,
      withOrder((order) => {
        store.pay(order);
        return ok(order);
      }),
    ],
    [
      'POST',
      /^\/cashier\/(\d+)\/pay$/,
      (_query, no) => {
        const order = store.findOrder(no);
        if (!order) return missing();
        store.pay(order);
        return ok({ status: order.status });
      },
    ],
  ];

  return (query) => {
    for (const [method, pattern, handler] of routes) {
      const match = method === query.method ? pattern.exec(query.path) : null;
      if (match) return handler(query, match[1] ?? '');
    }
    return missing();
  };
}
