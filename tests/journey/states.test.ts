// What a customer sees when things do not go smoothly: the server is slow, fails or has nothing; a payment is put off. The same on
// every engine.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppDriver } from '../../src/testing/driver.ts';
import { engineNames, openShop, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
}, 120_000);
afterAll(() => shop?.close());

/** Opens the app, runs, and expects that nothing went wrong besides what the test wants. */
async function use(engine: string, run: (app: AppDriver) => Promise<void>): Promise<void> {
  const app = await shop.open(engine);
  try {
    await run(app);
    expect(app.errors().filter((error) => !/\b(503|404|net::ERR)/.test(error))).toEqual([]);
  } finally {
    await app.close();
  }
}

async function checkOut(app: AppDriver): Promise<void> {
  await app.waitFor('收货信息');
  await app.type('#name', '林小舟');
  await app.type('#phone', '13800138000');
  await app.type('#address', '杭州市西湖区文三路 1 号');
  await app.tap('#pay');
}

describe.each(engineNames)('%s', { timeout: 60_000 }, (engine) => {
  it('a failing server: says so, and tries again', () =>
    use(engine, async (app) => {
      await app.waitFor('每日坚果 综合果仁');
      shop.server.setMode('fail');
      await app.tap('冲饮茶点');
      await app.waitFor('货架没能打开');
      expect(await app.texts()).toContain('服务器开小差了');
      shop.server.setMode('normal');
      await app.tap('重新加载');
      await app.waitFor('桂花乌龙冷泡茶');
    }));

  it('no network: says so', () =>
    use(engine, async (app) => {
      await app.waitFor('每日坚果 综合果仁');
      shop.server.setMode('drop');
      await app.tap('#product-1');
      await app.waitFor('没能打开这件商品');
      expect(await app.texts()).toContain('网络没有连上，请检查后再试');
    }));

  it('a failing next page: keeps what is shown, and tries again', () =>
    use(engine, async (app) => {
      await app.waitFor('每日坚果 综合果仁');
      shop.server.setMode('fail');
      await app.scrollToEnd();
      await app.waitFor('服务器开小差了，点这里重试');
      expect(await app.texts()).toContain('每日坚果 综合果仁');
      shop.server.setMode('normal');
      await app.tap('服务器开小差了，点这里重试');
      await app.waitFor('香辣豆干');
    }));

  it('an empty shelf: says so, and a pull brings the goods', () =>
    use(engine, async (app) => {
      await app.waitFor('每日坚果 综合果仁');
      shop.server.setMode('empty');
      await app.tap('果干蜜饯');
      await app.waitFor('货架空空');
      shop.server.setMode('normal');
      await app.pullDown();
      await app.waitFor('厚切芒果干');
    }));

  it('a slow server: the last category chosen is shown, whichever answer comes last', () =>
    use(engine, async (app) => {
      await app.waitFor('每日坚果 综合果仁');
      shop.server.setMode('slow');
      await app.tap('冲饮茶点');
      expect(await app.texts()).not.toContain('每日坚果 综合果仁');
      shop.server.setMode('normal');
      await app.tap('果干蜜饯');
      await app.waitFor('厚切芒果干');
      await new Promise((done) => setTimeout(done, 600));
      expect(await app.texts()).not.toContain('桂花乌龙冷泡茶');
    }));

  it('a payment put off: the order waits to be paid', () =>
    use(engine, async (app) => {
      await app.tap('#product-6');
      await app.waitFor('商品详情');
      await app.tap('#buy');
      await app.answer('cancel', 'pay');
      await checkOut(app);
      await app.waitFor('待支付');
      expect(await app.texts()).toEqual(expect.arrayContaining(['订单 000001', '含运费 ¥8.00', '合计 ¥14.90']));
      await app.answer('confirm', 'pay');
      await app.tap('去支付');
      await app.waitFor('待发货');
    }));

  it('a server that refuses the order: says why, nothing is lost', () =>
    use(engine, async (app) => {
      await app.tap('#product-6');
      await app.waitFor('商品详情');
      await app.tap('#add');
      await app.tap('#to-cart');
      await app.waitFor('结算 (1)');
      await app.tap('#checkout');
      await app.waitFor('收货信息');
      shop.server.setMode('fail');
      await checkOut(app);
      await app.waitFor('服务器开小差了');
      expect(await app.value('#name')).toBe('林小舟');
      shop.server.setMode('normal');
      await app.tap('#pay');
      await app.waitFor('待发货');
    }));

  it('signing in and out', () =>
    use(engine, async (app) => {
      await app.tab('我的');
      await app.waitFor('还没有登录');
      await app.tap('登录');
      await app.waitFor('小舟会员 1 号');
      await app.answer('confirm', 'modal');
      await app.tap('退出登录');
      await app.waitFor('还没有登录');
    }));

  it('what is sold out, and less than one, cannot be chosen', () =>
    use(engine, async (app) => {
      await app.tap('#product-2');
      await app.waitFor('焦糖味（售罄）');
      await app.tap('#flavour-2');
      expect(await app.texts()).toContain('¥19.90');
      await app.tap('#quantity-less');
      await app.tap('#quantity-more');
      await app.waitFor(/^2$/);
      for (let n = 0; n < 3; n++) await app.tap('#add');
      await app.waitFor(/^6$/);
    }));
});
