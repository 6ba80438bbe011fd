// Native components on WeChat's engines: parts of @vant/weapp and an app's own, compiled by wcc and wcsc.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileWechat } from '../../src/testing/wechat/official-compilers.ts';
import { openWechat } from '../../src/testing/wechat/open-wechat.ts';
import { ownParts } from './own-parts.ts';
import { createShop, type Shop } from './shop-app.ts';

let shop: Shop;
let dist: string;
beforeAll(async () => {
  shop = createShop('wechat');
  await shop.app.build({ hosts: ['wechat'] });
  dist = join(shop.app.root, 'dist/wechat');
});
afterAll(() => shop.remove());

it("is taken by WeChat's compilers", async () => {
  expect(await compileWechat(dist)).toEqual([]);
});

it('brings the files of what is shown, and of nothing else', () => {
  const files = shop.app.list('wechat').filter((file) => file.startsWith('native/'));
  expect(files).toContain('native/@vant/weapp/lib/button/index.js');
  expect(files).toContain('native/@vant/weapp/lib/icon/index.wxml');
  expect(files).toContain('native/@vant/weapp/lib/common/index.wxss');
  expect(files).toContain('native/@vant/weapp/lib/wxs/bem.wxs');
  expect(files).toContain('native/app/src/native/double.wxs');
  expect(files.filter((file) => file.includes('/switch/'))).toEqual([]);
  const using = JSON.parse(shop.app.read('wechat/pages/home.json')) as { usingComponents: object };
  expect(using.usingComponents).toMatchObject({ 'n-vant-weapp-lib-button': '../native/@vant/weapp/lib/button/index' });
  const plain = JSON.parse(shop.app.read('wechat/pages/plain.json')) as { usingComponents: object };
  expect(Object.keys(plain.usingComponents)).toEqual(['s-boundary']);
});

describe.each(['glass-easel', 'exparser'] as const)('%s', (engine) => {
  // What a phone has and vant asks for.
  const wx = { getUserProfile: () => {} };
  ownParts(() => openWechat({ dist, engine, wx }));

  it('runs parts of @vant/weapp: events, slots, classes and styles', async () => {
    const app = await openWechat({ dist, engine, wx });
    expect(await app.texts()).toEqual(expect.arrayContaining(['Buy 1', 'icon slot', 'Parcel', 'in the cell']));
    expect(await app.html()).toMatch(/<button[^>]*class="[^"]*\bmain\b[^"]*van-button--primary/);
    await app.tap('Buy 1');
    await app.waitFor('click b7');
    await app.tap(engine === 'exparser' ? '.index--van-stepper__plus' : '.van-stepper__plus');
    await app.waitFor('Buy 2');
    await app.tap('Lock');
    await app.waitFor('locked');
    expect(await app.html()).toContain('van-button--disabled');
    await app.tap('Lock');
    expect(app.errors()).toEqual([]);
    await app.close();
  });
});
