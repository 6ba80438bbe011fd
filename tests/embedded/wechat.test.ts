// Components of Preact's in a page written by hand, on WeChat's engines.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileWechat } from '../../src/testing/wechat/official-compilers.ts';
import { openWechat } from '../../src/testing/wechat/open-wechat.ts';
import { createNativeShop, type NativeShop } from './native-shop.ts';

let shop: NativeShop;
beforeAll(async () => {
  shop = await createNativeShop('wechat');
});
afterAll(() => shop.remove());

it('x', async () => {
  console.log(shop.app.list('wechat'));
  for (const f of shop.app.list('wechat')) if (!/runtime|map$/.test(f)) console.log(f, shop.app.read('wechat/'+f).slice(0, 1500));
  expect(await compileWechat(shop.dist)).toEqual([]);
});
describe.each(['glass-easel', 'exparser'] as const)('%s', (engine) => {
  it('x', async () => {
    const app = await openWechat({ dist: shop.dist, engine });
    console.log(await app.texts(), app.errors(), await app.html());
    await app.close();
  });
});
