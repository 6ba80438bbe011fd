// A mini program written by hand in Alipay's own dialect: it shows that the driver runs Alipay code that Sampan did not make.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAlipay } from '../../src/testing/alipay/open-alipay.ts';
import type { MiniDriver } from '../../src/testing/driver.ts';

const dist = fileURLToPath(new URL('fixtures/alipay-native', import.meta.url));
let server: Server;
let api: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const { method, url, headers } = request;
      if (url === '/missing') return response.writeHead(404).end('{}');
      if (url === '/text') return response.end('plain');
      response.setHeader('x-order', '7');
      if (method === 'GET') return response.end(JSON.stringify([{ id: 1, text: `first of ${url}` }]));
      const { name } = JSON.parse(body) as { name: string };
      response.end(
        JSON.stringify({ text: `for ${name} by ${String(headers['x-shop'])}, ${String(headers['content-type'])}` }),
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe.each([0, 3])('native Alipay code, %i tasks between logic and view', (viewDelay) => {
  let app: MiniDriver;
  beforeEach(async () => {
    app = await openAlipay({ dist, viewDelay, start: `/pages/home/home?api=${encodeURIComponent(api)}` });
  });
  afterEach(async () => {
    await app.close();
    if (app.errors().length > 0) throw new Error(app.errors().join('\n'));
  });

  it('renders templates, nested loops, conditions and a recursive template', async () => {
    expect(await app.texts()).toEqual([
      'Tea house (0)',
      'Slide 1 of 3',
      '1. Green',
      'Longjing',
      '¥128.00',
      'Add Longjing',
      'Biluochun',
      '¥99.00',
      'Add Biluochun',
      '2. Black',
      'Keemun',
      '¥68.00',
      'Add Keemun',
      'Nothing chosen',
      'Look',
      'nothing',
      'Teas',
      'Leaf',
      'Bud',
      'More teas',
      'Points',
    ]);
    expect(app.title()).toBe('Teas');
    expect(await app.prop('.name', 'max-lines')).toBe('1');
  });

  it('gives handlers Alipay event objects, and catchTap stops at its element', async () => {
    await app.tap('Look');
    await app.waitFor('tap outer outer none');
    await app.tap('Keemun');
    await app.waitFor('opened 3');
    await app.tap('Add Keemun');
    await app.waitFor('A little');
    expect(await app.texts()).toContain('added 3');
  });

  it('swipes', async () => {
    await app.slide('#banner', 2);
    await app.waitFor('Slide 3 of 3, still');
    expect(await app.current('#banner')).toBe(2);
    expect(await app.prop('#banner', 'indicatorDots')).toBe(true);
  });

  it('keeps storage, badges the tab and comes back to it', async () => {
    for (let left = 3; left > 0; left--) await app.tap('Add Longjing');
    await app.waitFor('Plenty');
    expect(await app.tabBadge('Order')).toBe('3');
    expect(app.storage()).toEqual({ count: 3 });
    await app.tab('Order');
    expect(await app.route()).toBe('/form/form');
    await app.tab('Teas');
    await app.waitFor('Tea house (3)');
  });

  it('splices lists, reaches the bottom, pulls down', async () => {
    await app.tap('More teas');
    await app.waitFor('Dianhong 4');
    await app.scrollToEnd();
    await app.waitFor('Dianhong 5');
    const names = (await app.texts()).filter((text) => /^(?:Keemun|Dianhong)/.test(text));
    expect(names).toEqual(['Keemun', 'Dianhong 5', 'Dianhong 4']);
    expect(app.patches().at(-1)?.patch).toEqual({
      'groups[1].teas': [1, 0, { id: 5, name: 'Dianhong 5', price: '¥59.00' }],
    });
    await app.pullDown();
    await app.waitFor('Fresh tea house, manual (0)');
    await expect.poll(() => app.refreshing()).toBe(false);
  });

  it('types and ticks', async () => {
    await app.tab('Order');
    await app.type('#name', 'Lu Yu the sage');
    await app.waitFor('Hello Lu Yu');
    await app.waitFor('Field left');
    expect(await app.value('#name')).toBe('Lu Yu ');
    await app.type('#digits', 'a1b2');
    await expect.poll(() => app.value('#digits')).toBe('12');
    await app.type('#digits', 'a1b2c');
    await expect.poll(() => app.value('#digits')).toBe('12');
    await app.tap('#gift');
    await app.waitFor('As a gift');
    await app.tap('#gift');
    await app.waitFor('For me');
    await app.tap('#milk');
    await app.tap('#ice');
    await app.waitFor('Extras: milk+ice');
    expect(await app.checked('#gift')).toBe(false);
    expect(await app.checked('#ice')).toBe(true);
  });

  it('requests', async () => {
    await app.tab('Order');
    await app.type('#name', 'Yu');
    await app.tap('Send');
    await app.waitFor('200 7 for Yu by tea, application/json');
    expect(await app.toast()).toBe('Ordered');
    await app.scrollToEnd('#list');
    await app.waitFor('first of /orders?page=1');
    await app.tap('Missing');
    await app.waitFor('19 http status error');
    await app.tap('Text');
    await app.waitFor('14 JSON parse data error');
  });

  it('opens a page of a subpackage, asks, pays, goes back', async () => {
    await app.tap('Points');
    await app.waitFor('from home');
    expect(app.title()).toBe('My points');
    await app.tap('Log in');
    await app.waitFor('auth-code-1');
    app.answer('cancel');
    await app.tap('Ask');
    await app.waitFor(/^no$/);
    await app.tap('Pay');
    await app.waitFor('code 9000');
    app.answer('cancel', 'pay');
    await app.tap('Pay');
    await app.waitFor('code 6001');
    await app.back();
    expect(app.pages()).toEqual(['pages/home/home']);
  });
});
