// A view that lags behind the logic, as on a device: what the user taps is what is shown, not what stands there by now.
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { openAlipay, openWechat, type MiniDriver } from '../../src/testing/index.ts';
import { buildTestApp } from './build-app.ts';

let dist: string;
beforeAll(async () => {
  dist = await buildTestApp(['wechat', 'alipay']);
}, 60_000);

/** Tasks that a view that lags takes. */
const lagging = 20;
const engines: Record<string, (start: string, viewDelay?: number) => Promise<MiniDriver>> = {
  exparser: (start, viewDelay) => openWechat({ dist: join(dist, 'wechat'), engine: 'exparser', start, viewDelay }),
  'glass-easel': (start, viewDelay) =>
    openWechat({ dist: join(dist, 'wechat'), engine: 'glass-easel', start, viewDelay }),
  alipay: (start, viewDelay) => openAlipay({ dist: join(dist, 'alipay'), start, viewDelay }),
};

it.each(Object.keys(engines))('a tap goes to the row that it was meant for, on %s', async (engine) => {
  const app = await engines[engine]!('/pages/lists', lagging);
  await app.waitFor('c has 0');
  // The row is inserted in front and the list reversed; the view still shows the old order when `b` is tapped.
  await app.tap('#insert');
  await app.tap('#reverse');
  await app.tap('#n-b');
  await app.waitFor('new has 0');
  await app.waitFor('b has 1');
  const rows = (await app.texts()).filter((text) => / has /.test(text));
  expect(rows).toEqual(['c has 0', 'b has 1', 'a has 0', 'new has 0']);
  expect(app.errors()).toEqual([]);
  await app.close();
});

it.each(Object.keys(engines))('effects wait for the drawn view, on %s', async (engine) => {
  const app = await engines[engine]!('/pages/drawn');
  await app.waitFor('wanted 0, seen 0');
  const before = app.stats().setDataCalls;
  app.freeze();
  await app.tap('#draw');
  expect(app.stats().setDataCalls - before).toBe(1);
  app.thaw();
  await app.waitFor('wanted 1, seen 1');
  expect(app.stats().setDataCalls - before).toBe(2);
  expect(app.errors()).toEqual([]);
  await app.close();
});

it.each(Object.keys(engines))('one event costs one setData, on %s', async (engine) => {
  const app = await engines[engine]!('/pages/hooks', lagging);
  await app.waitFor('count 0');
  const before = app.stats().setDataCalls;
  await app.tap('#twice');
  await app.waitFor('count 2');
  expect(app.stats().setDataCalls - before).toBe(1);
  await app.close();
});

it.each(Object.keys(engines))('signals that an event sets are part of its one setData, on %s', async (engine) => {
  const app = await engines[engine]!('/pages/signals');
  await app.waitFor('own 0 of');
  const before = app.stats().setDataCalls;
  await app.tap('#own');
  await app.tap('#count');
  await app.waitFor('own 1 of');
  expect(app.stats().setDataCalls - before).toBe(2);
  await app.close();
});
