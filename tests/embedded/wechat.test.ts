// Components of Preact's in a page written by hand, on WeChat's engines.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileWechat } from '../../src/testing/wechat/official-compilers.ts';
import { openWechat } from '../../src/testing/wechat/open-wechat.ts';
import { inNativePage } from './in-native-page.ts';
import { createNativeShop, type NativeShop } from './native-shop.ts';

let shop: NativeShop;
beforeAll(async () => {
  shop = await createNativeShop('wechat');
});
afterAll(() => shop.remove());

it("is taken by WeChat's compilers", async () => {
  expect(await compileWechat(shop.dist)).toEqual([]);
});

it('is a folder that can lie anywhere: components, and what they share', () => {
  const files = shop.app.list('wechat').filter((file) => !file.endsWith('.map'));
  expect(files).toEqual(
    expect.arrayContaining(['blocks.wxml', 'hello-box/index.js', 'shared/runtime.js', 'sku-picker/index.wxml']),
  );
  expect(files.filter((file) => /^app\.|^project\.|^sitemap/.test(file))).toEqual([]);
  expect(JSON.parse(shop.app.read('wechat/sku-picker/index.json'))).toMatchObject({ component: true });
  expect(shop.app.read('wechat/boundary.wxss')).toContain('@import "./sku-picker/index.wxss"');
  expect(shop.app.read('wechat/sku-picker/index.js')).toContain('data:image/png;base64,');
  expect(shop.app.exists('../sampan-env.d.ts')).toBe(false);
});

describe.each(['glass-easel', 'exparser'] as const)('%s', (engine) => {
  inNativePage(() => openWechat({ dist: shop.dist, engine }));
});
