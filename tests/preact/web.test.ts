// The scenarios on the web, in Chromium: the same pages, the same taps, the same texts.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWeb, type AppDriver } from '../../src/testing/index.ts';
import { buildTestApp } from './build-app.ts';
import { scenarios } from './scenarios.ts';

let dist: string;
let app: AppDriver | undefined;
beforeAll(async () => {
  dist = await buildTestApp(['web']);
}, 60_000);
afterAll(() => app?.close());

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
