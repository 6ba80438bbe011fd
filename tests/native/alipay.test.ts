// Native components in Alipay's dialect: parts of antd-mini and an app's own, read strictly, translated, run on WeChat's open engine.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAlipay } from '../../src/testing/alipay/open-alipay.ts';
import { ownParts } from './own-parts.ts';
import { createShop, type Shop } from './shop-app.ts';

let shop: Shop;
let dist: string;
beforeAll(async () => {
  shop = createShop('alipay');
  await shop.app.build({ hosts: ['alipay'] });
  dist = join(shop.app.root, 'dist/alipay');
});
afterAll(() => shop.remove());

// What a phone has and antd-mini asks for.
const my = { canIUse: () => true };

ownParts(() => openAlipay({ dist, my }));

it('holds templates that use components in the page itself, and imports them elsewhere', () => {
  expect(shop.app.read('alipay/pages/home.axml')).toContain('<n-antd-mini-es-button ');
  expect(shop.app.read('alipay/blocks.axml')).not.toContain('<n-');
  expect(shop.app.read('alipay/pages/plain.axml')).toMatch(/^<import src="\.\.\/blocks\.axml"/);
  const files = shop.app.list('alipay').filter((file) => file.startsWith('native/'));
  expect(files).toContain('native/antd-mini/es/Button/index.sjs');
  expect(files).toContain('native/antd-mini/es/Loading/index.js');
  expect(files.filter((file) => file.includes('/Switch/'))).toEqual([]);
});

it('runs parts of antd-mini: functions, slots, classes and styles', async () => {
  const app = await openAlipay({ dist, my });
  expect(await app.texts()).toEqual(expect.arrayContaining(['Buy 1', 'right slot', 'in the cell']));
  expect(await app.html()).toMatch(/<button[^>]*class="[^"]*ant-button-primary[^"]*\bmain\b/);
  expect(await app.html()).toMatch(/<button[^>]*style="color: ?red/);
  await app.tap('Buy 1');
  await app.waitFor('click b7');
  await app.tap('.ant-stepper-button-up');
  await app.waitFor('Buy 2');
  await app.tap('Lock');
  await app.waitFor('locked');
  expect(await app.html()).toContain('ant-button-disabled');
  expect(app.errors()).toEqual([]);
  await app.close();
});
