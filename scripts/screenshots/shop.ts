// The pages of the example shop, as a customer passes them.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { buildShop, distOf, startShop } from '../demo/shop.ts';
import { serveFolder } from '../demo/static-server.ts';
import { openPhone, photograph, type Scheme, schemes, visit } from './camera.ts';

const tap = (page: Page, id: string): Promise<void> => page.locator(`#${id}:visible`).tap();
const see = (page: Page, text: string): Promise<void> =>
  page.getByText(text).and(page.locator(':visible')).first().waitFor();

/** From one picture to the next. */
const way: readonly (readonly [picture: string, go: (page: Page) => Promise<void>])[] = [
  ['home', (page) => see(page, '每日坚果 综合果仁')],
  [
    'product',
    async (page) => {
      await tap(page, 'product-2');
      await see(page, '商品详情');
      await tap(page, 'flavour-1');
      await tap(page, 'size-1');
      await see(page, '¥65.90');
    },
  ],
  [
    'cart',
    async (page) => {
      await tap(page, 'add');
      await page.goBack();
      await tap(page, 'product-3');
      await see(page, '商品详情');
      await tap(page, 'add');
      await tap(page, 'to-cart');
      await see(page, '结算 (2)');
      await page.locator('[data-sampan-toast]').waitFor({ state: 'detached' });
    },
  ],
  [
    'checkout',
    async (page) => {
      await tap(page, 'checkout');
      await see(page, '收货信息');
      await page.locator('#name input, input#name').fill('林小舟');
      await page.locator('#phone input, input#phone').fill('1380013');
      await page.locator('#address textarea, textarea#address').fill('杭州市西湖区文三路 1 号');
      await tap(page, 'pay');
      await see(page, '请填写 11 位手机号');
    },
  ],
  [
    'orders',
    async (page) => {
      await page.locator('#phone input, input#phone').fill('13800138000');
      await tap(page, 'pay');
      await page.frameLocator('[data-sampan-cashier] iframe').locator('[data-status=paid]').tap();
      await see(page, '待发货');
      await page.locator('[data-sampan-toast]').waitFor({ state: 'detached' });
    },
  ],
  [
    'cart-empty',
    async (page) => {
      await page.goBack();
      await see(page, '购物车还空着');
    },
  ],
  [
    'profile',
    async (page) => {
      await page.getByText('我的').and(page.locator(':visible')).last().tap();
      await see(page, '小舟会员 1 号');
    },
  ],
  [
    'points',
    async (page) => {
      await tap(page, 'to-points');
      await see(page, '当前积分');
    },
  ],
];

async function travel(browser: Browser, url: string, scheme: Scheme, folder: string): Promise<void> {
  const page = await openPhone(browser, scheme);
  await visit(page, url);
  for (const [picture, go] of way) {
    await go(page);
    await photograph(page, join(folder, `shop-${picture}-${scheme}.png`));
  }
  await page.context().close();
}

/** @returns names of the pictures, without scheme and ending */
export async function photographShop(browser: Browser, folder: string): Promise<string[]> {
  const first = await startShop(0);
  const port = Number(new URL(first.url).port);
  await first.close();
  await buildShop(`http://127.0.0.1:${port}`);
  const web = await serveFolder(distOf('web'), 0);
  for (const scheme of schemes) {
    // A server that has seen nobody yet: orders and members are counted from 1.
    const server = await startShop(port);
    await travel(browser, web.url, scheme, folder);
    await server.close();
  }
  await web.close();
  return way.map(([picture]) => `shop-${picture}`);
}
