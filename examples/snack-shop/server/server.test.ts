import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalog } from './catalog.table.ts';
import { type ShopServer, startServer } from './index.ts';

let server: ShopServer;
beforeEach(async () => {
  server = await startServer({ port: 0, now: () => new Date('2026-05-20T02:00:00Z'), slowness: 80 });
});
afterEach(() => server.close());

async function ask(
  path: string,
  { data, token, headers = {} }: { data?: unknown; token?: string; headers?: Record<string, string> } = {},
) {
  const answer = await fetch(server.url + path, {
    ...(data === undefined ? {} : { method: 'POST', body: JSON.stringify(data) }),
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
  });
  return { status: answer.status, data: await answer.json() };
}

const contact = { name: '林小舟', phone: '13800138000', address: '杭州市西湖区文三路 1 号' };
const signIn = async (code = 'code-1') => (await ask('/login', { data: { code } })).data.token as string;

describe('goods', () => {
  it('come in pages', async () => {
    const first = await ask('/products?page=1&size=10');
    expect(first.data).toMatchObject({ page: 1, total: catalog.length, hasMore: true });
    expect(first.data.items).toHaveLength(10);
    expect(first.data.items[0]).toMatchObject({ id: 1, name: '每日坚果 综合果仁', price: 3990, was: 4990 });
    const last = await ask('/products?page=3&size=10');
    expect(last.data.hasMore).toBe(false);
  });
  it('can be asked for by category', async () => {
    const { data } = await ask('/products?category=drink');
    expect(data.items.map(({ id }: { id: number }) => id)).toEqual([27, 28]);
  });
  it('show every flavour, also what is sold out', async () => {
    const { data } = await ask('/products/2');
    expect(data.flavours).toEqual([{ name: '奶油味' }, { name: '原味' }, { name: '焦糖味', soldOut: true }]);
  });
  it('have a picture each', async () => {
    for (const path of ['/images/1.png', `/images/${catalog.length}-close.png`]) {
      const answer = await fetch(server.url + path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    }
    expect((await fetch(`${server.url}/images/..%2Findex.ts`)).status).toBe(404);
  });
  it('that do not exist are 404', async () => {
    expect((await ask('/products/99')).status).toBe(404);
  });
});

describe('orders', () => {
  const lines = [{ sku: '2-0-1', count: 2, price: 6590 }];

  it('need a customer', async () => {
    expect((await ask('/orders', { data: { lines, contact, note: '' } })).status).toBe(401);
  });
  it('are priced by the server and numbered', async () => {
    const token = await signIn();
    const { status, data } = await ask('/orders', {
      token,
      data: { lines: [{ sku: '6-0-0', count: 1, price: 690 }], contact, note: '多放一点' },
    });
    expect(status).toBe(201);
    expect(data.order).toMatchObject({
      no: '000001',
      placedAt: '2026-05-20 10:00',
      status: 'unpaid',
      goods: 690,
      shipping: 800,
      total: 1490,
      note: '多放一点',
    });
    expect(data.payment).toMatchObject({
      wechat: { signType: 'RSA' },
      alipay: { tradeNO: expect.stringMatching(/^\d{28}$/) },
      web: { url: `${server.url}/cashier/000001` },
    });
  });
  it('ship free from 59 yuan', async () => {
    const { data } = await ask('/orders', { token: await signIn(), data: { lines, contact, note: '' } });
    expect(data.order).toMatchObject({ goods: 13180, shipping: 0, total: 13180 });
  });
  it.each([
    ['another price', { lines: [{ sku: '2-0-1', count: 2, price: 1 }] }, 409],
    ['a sold out flavour', { lines: [{ sku: '2-2-0', count: 1, price: 1990 }] }, 409],
    ['no goods', { lines: [] }, 422],
    ['half a pack', { lines: [{ sku: '2-0-1', count: 0.5, price: 6590 }] }, 422],
    ['a wrong phone', { contact: { ...contact, phone: '1380013' } }, 422],
    ['no address', { contact: { ...contact, address: '' } }, 422],
  ])('are refused with %s', async (_, change, status) => {
    const answer = await ask('/orders', { token: await signIn(), data: { lines, contact, note: '', ...change } });
    expect(answer.status).toBe(status);
    expect(answer.data.message).toEqual(expect.any(String));
  });
  it('belong to their customer and give points once paid', async () => {
    const token = await signIn();
    await ask('/orders', { token, data: { lines, contact, note: '' } });
    expect((await ask('/orders', { token: await signIn('another') })).data).toEqual([]);
    expect((await ask('/orders/000001/settle', { token: await signIn('another'), data: {} })).status).toBe(404);
    expect((await ask('/orders/000001/settle', { token, data: {} })).data.status).toBe('paid');
    expect((await ask('/orders', { token })).data).toMatchObject([{ no: '000001', status: 'paid' }]);
    expect((await ask('/points', { token })).data).toEqual({
      total: 231,
      records: [
        { reason: '订单 000001', date: '2026-05-20', points: 131 },
        { reason: '新会员礼', date: '2026-05-20', points: 100 },
      ],
    });
    expect((await ask('/orders/000001/payment', { token, data: {} })).status).toBe(409);
  });
  it('can be paid at the web cashier, which has no inline script', async () => {
    const token = await signIn();
    await ask('/orders', { token, data: { lines, contact, note: '' } });
    const page = await (await fetch(`${server.url}/cashier/000001`)).text();
    expect(page).toContain('¥131.80');
    expect(page).not.toMatch(/<script>|onclick=/);
    expect((await ask('/cashier/000001/pay', { data: {} })).data.status).toBe('paid');
  });
});

describe('modes', () => {
  it('fail, come late, are empty or hang up', async () => {
    server.setMode('fail');
    expect(await ask('/products')).toEqual({ status: 503, data: { message: '服务器开小差了' } });
    server.setMode('empty');
    expect((await ask('/products')).data).toMatchObject({ items: [], hasMore: false });
    server.setMode('slow');
    const start = Date.now();
    await ask('/products');
    expect(Date.now() - start).toBeGreaterThanOrEqual(75);
    server.setMode('drop');
    await expect(ask('/products')).rejects.toThrow();
  });
  it('can be chosen for one request', async () => {
    expect((await ask('/products', { headers: { 'x-demo': 'fail' } })).status).toBe(503);
    expect((await ask('/products')).status).toBe(200);
  });
});
