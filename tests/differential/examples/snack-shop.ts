// The shop, for the differential test: its server in memory, a customer's storage, and a cart that changes under an open page.
import { createRoutes } from '../../../examples/snack-shop/server/routes.ts';
import { createStore } from '../../../examples/snack-shop/server/store.ts';
import { products } from '../../../examples/snack-shop/server/catalog.ts';
import type * as cartModel from '../../../examples/snack-shop/src/shop/cart.ts';
import type * as customerModel from '../../../examples/snack-shop/src/shop/customer.ts';
import type { HostRequest, Response } from '../../../src/api/request.ts';
import type { Random } from '../random.ts';
import type { Change, ExampleApp } from './example-app.ts';
import type { Probe } from './view.ts';

const models = ['src/shop/cart.ts', 'src/shop/customer.ts'] as const;
const cartOf = ({ models: found }: Probe) => found[models[0]] as unknown as typeof cartModel;
const customerOf = ({ models: found }: Probe) => found[models[1]] as unknown as typeof customerModel;

/** How the server answers: `later` when something else happens. */
type Mode = 'normal' | 'later' | 'fail' | 'drop' | 'empty';
const modes: readonly Mode[] = ['normal', 'normal', 'later', 'fail', 'drop', 'empty'];

interface Server {
  mode: Mode;
  /** Answers that are on their way. */
  readonly late: (() => void)[];
}

const servers = new WeakMap<Probe, Server>();
const now = (): Date => new Date('2026-05-20T02:00:00Z');
const contact = { name: '林小舟', phone: '13800138000', address: '杭州市西湖区文三路 1 号' };

/** A server of this device's own, with an order from before. */
function connect(probe: Probe, mode: Mode): void {
  const server: Server = { mode, late: [] };
  servers.set(probe, server);
  const store = createStore(now);
  const route = createRoutes(store, now);
  const answer = ({ url, method, data, headers }: HostRequest, isEmpty: boolean): Response => {
    const { pathname: path, searchParams: params, origin: base } = new URL(url);
    const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
    const body = data === undefined ? undefined : (JSON.parse(data) as unknown);
    const { status, data: found } = route({ method, path, params, body, token, base, isEmpty });
    return { status, headers: {}, data: JSON.stringify(found) };
  };
  const { token } = store.login('memory-code');
  const headers = { authorization: `Bearer ${token}` };
  const line = { sku: '2-0-0', count: 2, price: products[1]!.sizes[0]!.price };
  const data = JSON.stringify({ lines: [line], contact, note: '请放前台' });
  answer({ url: 'http://shop/orders', method: 'POST', headers, data, timeout: 1, responseType: 'text' }, false);
  probe.device.answers.request = async (request) => {
    const { mode: how } = server;
    if (how === 'drop') throw new Error('no network');
    if (how === 'fail') return { status: 503, headers: {}, data: '{"message":"服务器开小差了"}' };
    if (how === 'later') await new Promise<void>((resolve) => server.late.push(resolve));
    return answer(request, how === 'empty');
  };
}

function randomLine(random: Random): cartModel.CartLine {
  const product = random.pick(products);
  const [flavour, size] = [random.below(product.flavours.length), random.below(product.sizes.length)];
  const { name, price } = product.sizes[size]!;
  return {
    sku: `${String(product.id)}-${String(flavour)}-${String(size)}`,
    productId: product.id,
    name: product.name,
    flavour: product.flavours[flavour]!.name,
    size: name,
    image: product.images[0]!,
    price,
    count: 1 + random.below(3),
    isChosen: !random.once(3),
  };
}

function randomLines(random: Random): cartModel.CartLine[] {
  const lines = Array.from({ length: random.below(5) }, () => randomLine(random));
  return [...new Map(lines.map((line) => [line.sku, line])).values()];
}

export const snackShop: ExampleApp = {
  models,
  calledByEffects: ['setTabBadge', 'setTitle'],
  query(route, random): Readonly<Record<string, string>> {
    const id = 1 + random.below(products.length);
    if (route === '/product/:id') return { id: String(id) };
    return route === '/checkout' && random.once(2) ? { sku: `${String(id)}-0-0`, count: '2' } : {};
  },
  start(random) {
    const lines = randomLines(random);
    const isKnown = random.once(2);
    const mode = random.pick(modes);
    return (probe) => {
      connect(probe, mode);
      probe.device.storage.set('cart', JSON.stringify(lines));
      if (isKnown) probe.device.storage.set('customer', JSON.stringify({ token: 'demo-1', name: '小舟会员 1 号' }));
      if (isKnown) probe.device.storage.set('contact', JSON.stringify(contact));
    };
  },
  change(random) {
    const lines = randomLines(random);
    const line = randomLine(random);
    const at = random.below(5);
    const mode = random.pick(modes);
    const pay = random.pick(['paid', 'cancelled'] as const);
    const modal = random.pick(['confirm', 'cancel'] as const);
    const skuOf = (probe: Probe): string => cartOf(probe).lines.value[at]?.sku ?? '';
    const server: readonly (readonly [string, Change])[] = [
      [
        'late answers',
        (probe) =>
          servers
            .get(probe)
            ?.late.splice(0)
            .forEach((go) => go()),
      ],
      [`server: ${mode}`, (probe) => void Object.assign(servers.get(probe)!, { mode })],
    ];
    const changes: readonly (readonly [string, Change])[] = [
      ...server,
      ...server,
      ['another cart', (probe) => void (cartOf(probe).lines.value = lines)],
      [`add ${line.sku}`, (probe) => cartOf(probe).add(line, line.count)],
      [`remove line ${String(at)}`, (probe) => cartOf(probe).remove(skuOf(probe))],
      [`count of line ${String(at)}`, (probe) => cartOf(probe).setCount(skuOf(probe), line.count * 40)],
      ['reverse the cart', (probe) => void (cartOf(probe).lines.value = [...cartOf(probe).lines.value].reverse())],
      ['choose all', (probe) => cartOf(probe).chooseAll(line.isChosen)],
      ['sign out', (probe) => customerOf(probe).signOut()],
      [
        'sign in',
        (probe) =>
          void customerOf(probe)
            .signIn()
            .catch(() => undefined),
      ],
      [`payment: ${pay}`, ({ device }) => void (device.answers.pay = pay)],
      [`modals: ${modal}`, ({ device }) => void (device.answers.modal = modal)],
    ];
    return random.pick(changes);
  },
};
