// Components of Preact's in a page written by hand in Alipay's dialect.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAlipay } from '../../src/testing/alipay/open-alipay.ts';
import { inNativePage } from './in-native-page.ts';
import { createNativeShop, type NativeShop } from './native-shop.ts';

let shop: NativeShop;
beforeAll(async () => {
  shop = await createNativeShop('alipay');
});
afterAll(() => shop.remove());

it('is a folder that can lie anywhere: components, and what they share', () => {
  const files = shop.app.list('alipay').filter((file) => !file.endsWith('.map'));
  expect(files).toEqual(
    expect.arrayContaining(['blocks.axml', 'hello-box/index.js', 'shared/runtime.js', 'sku-picker/index.axml']),
  );
  expect(files.filter((file) => /^app\.|^mini\./.test(file))).toEqual([]);
});

inNativePage(() => openAlipay({ dist: shop.dist }));
