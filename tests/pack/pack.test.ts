// The published package, installed outside the repository: it builds the examples to the same bytes, and the engines show them.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAlipay, openWeb, openWechat } from '../../src/testing/index.ts';
import {
  buildWith,
  buildWithVite,
  checkTypes,
  ensureLibrary,
  installApp,
  packLibrary,
  readTree,
  repository,
  weigh,
  type InstalledApp,
} from './installed-app.ts';

const hosts = ['wechat', 'alipay', 'web'];
const temporary: string[] = [];
const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sampan-pack-'));
  temporary.push(folder);
  return folder;
};

let tarball = '';

beforeAll(async () => {
  await ensureLibrary();
  tarball = await packLibrary(temporaryFolder());
}, 300_000);

afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

async function install(example: string): Promise<InstalledApp> {
  const app = await installApp(`examples/${example}`, tarball);
  temporary.push(app.root);
  await buildWith(join(app.root, 'node_modules/sampan/dist/cli.js'), app.root);
  return app;
}

async function expectSameBytes(example: string, app: InstalledApp): Promise<void> {
  const outDir = temporaryFolder();
  await buildWith(join(repository, 'dist/cli.js'), join(repository, 'examples', example), '--outDir', outDir);
  for (const host of hosts) {
    const installed = readTree(join(app.root, 'dist', host));
    const own = readTree(join(outDir, host));
    expect([...installed.keys()]).toEqual([...own.keys()]);
    const different = [...own].filter(([file, content]) => !installed.get(file)?.equals(content)).map(([file]) => file);
    expect(different).toEqual([]);
  }
}

describe('hello', () => {
  let app: InstalledApp;
  beforeAll(async () => void (app = await install('hello')), 300_000);

  it('has its command and at most 150 packages', () => {
    expect(existsSync(join(app.root, 'node_modules/.bin/sampan'))).toBe(true);
    expect(app.packages).toBeLessThanOrEqual(150);
  });

  it('builds to the same bytes as in the repository', { timeout: 120_000 }, () => expectSameBytes('hello', app));

  it('has types', { timeout: 120_000 }, async () => expect(await checkTypes(app.root)).toBe(''));

  it.each(['exparser', 'glass-easel'] as const)('runs on %s', { timeout: 60_000 }, async (engine) => {
    const driver = await openWechat({ dist: join(app.root, 'dist/wechat'), engine });
    await driver.tap('#add');
    await driver.waitFor(/Count: 1/);
    expect(driver.errors()).toEqual([]);
    await driver.close();
  });

  it('runs in the dialect of Alipay', { timeout: 60_000 }, async () => {
    const driver = await openAlipay({ dist: join(app.root, 'dist/alipay') });
    await driver.tap('#add');
    await driver.waitFor(/Count: 1/);
    await driver.close();
  });

  it('runs in Chromium', { timeout: 60_000 }, async () => {
    const driver = await openWeb({ dist: join(app.root, 'dist/web') });
    await driver.tap('#add');
    await driver.waitFor(/Count: 1/);
    expect(driver.errors()).toEqual([]);
    await driver.close();
  });
});

describe('the shop', () => {
  let app: InstalledApp;
  beforeAll(async () => void (app = await install('snack-shop')), 300_000);

  it('builds to the same bytes as in the repository', { timeout: 300_000 }, () => expectSameBytes('snack-shop', app));

  it('has types', { timeout: 120_000 }, async () => expect(await checkTypes(app.root)).toBe(''));
});

describe("an app of Preact's own, without the plugin", () => {
  let root = '';
  beforeAll(async () => {
    ({ root } = await installApp('tests/pack/fixtures/preact-app', tarball));
    temporary.push(root);
    await buildWithVite(root);
  }, 300_000);

  const published = (): string => readFileSync(join(root, 'node_modules/sampan/dist/components.js'), 'utf8');

  it('has types', { timeout: 120_000 }, async () => expect(await checkTypes(root)).toBe(''));

  it('shows every component, with all its parts', { timeout: 60_000 }, async () => {
    const app = await openWeb({ dist: join(root, 'dist') });
    await app.waitFor('image 1 x 1');
    const { length } = /^export \{(.+)\};$/m.exec(published())![1]!.split(',');
    await app.waitFor(`${length} components`);
    await app.tap('#tap');
    await app.type('#name', 'ann');
    await app.type('#note', 'two words');
    await app.tap('#box');
    await app.slide('#swiper', 1);
    await app.scrollToEnd('#scroll');
    await app.waitFor('at the end');
    await app.waitFor('slide 1');
    expect(await app.value('#name')).toBe('ANN');
    const texts = await app.texts();
    for (const text of ['tapped 1', 'name ANN', 'note two words', 'ticked', '5 < 6']) expect(texts).toContain(text);
    await app.tap('#phone');
    await app.waitFor('image getphonenumber');
    expect(app.errors()).toEqual([]);
    await app.close();
  });

  it('weighs what is measured, and what is not used is not in it', { timeout: 60_000 }, async () => {
    const all = await weigh(root, 'export * from "sampan/components";');
    const four = await weigh(root, 'export { Button, Image, Text, View } from "sampan/components";');
    const text = await weigh(root, 'export { Text } from "sampan/components";');
    // Without Preact and what is loaded when it is needed. The shell around pages comes with `Navigator` and `PageContainer` only.
    expect(all.raw).toBeLessThan(125_000);
    expect(all.gzip).toBeLessThan(48_000);
    expect(four.raw).toBeLessThan(8_200);
    expect(four.gzip).toBeLessThan(3_900);
    expect(text.raw).toBeLessThan(6_200);
    expect(text.gzip).toBeLessThan(3_100);
  });
});
