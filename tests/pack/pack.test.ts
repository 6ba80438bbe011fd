// The published package, installed outside the repository: it builds the examples to the same bytes, and the engines show them.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAlipay, openWeb, openWechat } from '../../src/testing/index.ts';
import {
  buildWith,
  checkTypes,
  ensureLibrary,
  installExample,
  packLibrary,
  readTree,
  repository,
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
  const app = await installExample(example, tarball);
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
  it('builds to the same bytes as in the repository', { timeout: 300_000 }, async () => {
    await expectSameBytes('snack-shop', await install('snack-shop'));
  });
});
