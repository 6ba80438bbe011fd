// The scenarios on the web, in Chromium: the same pages, the same taps, the same texts.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWeb, type AppDriver } from '../../src/testing/index.ts';
import { closePhone, openPhone } from '../../src/testing/web/browser.ts';
import { buildTestApp } from './build-app.ts';
import { scenarios } from './scenarios.ts';

let dist: string;
let app: AppDriver | undefined;
/** As long as it is open, Chromium does not start anew with each app. */
let phone: Awaited<ReturnType<typeof openPhone>> | undefined;
beforeAll(async () => {
  dist = await buildTestApp(['web']);
  phone = await openPhone({});
}, 60_000);
afterAll(async () => {
  await app?.close();
  if (phone) await closePhone(phone);
});

const isLabel = (text: string): boolean => text.startsWith('[');

describe('Preact on the web', () => {
  it.each(Object.keys(scenarios))('%s', async (name) => {
    const page = (app = await openWeb({ dist: join(dist, 'web'), start: `/${name}` }));
    for (const { tap = [], texts } of scenarios[name]!) {
      for (const id of tap) await page.tap(`#${id}`);
      await expect.poll(async () => (await page.texts()).filter((text) => !isLabel(text))).toEqual(texts);
    }
    expect(page.errors()).toEqual([]);
    await page.close();
  });
});
