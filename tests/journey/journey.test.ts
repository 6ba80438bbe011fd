// One build of the shop, one journey, every engine: a customer reads the same texts everywhere.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ShopServer, startServer } from '../../examples/snack-shop/server/index.ts';
import { type AppDriver, openAlipay, openWeb, openWechat } from '../../src/testing/index.ts';
import { build } from '../../src/vite/index.ts';
import { type JourneyStep, runJourney, stepCount } from './journey.ts';

const shop = fileURLToPath(new URL('../../examples/snack-shop', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'sampan-shop-'));
const now = () => new Date('2026-05-20T02:00:00Z');

/** Every app has a shop of its own, behind the one address that the build knows. */
let port = 0;
const restart = async (server?: ShopServer): Promise<ShopServer> => {
  await server?.close();
  return startServer({ port, now });
};
let server: ShopServer;

beforeAll(async () => {
  server = await restart();
  port = Number(new URL(server.url).port);
  process.env.VITE_API_BASE = server.url;
  await build({ root: shop, configFile: false, outDir: out, hosts: ['wechat', 'alipay', 'web'] });
}, 120_000);

afterAll(async () => {
  delete process.env.VITE_API_BASE;
  await server?.close();
  rmSync(out, { recursive: true, force: true });
});

const engines: readonly (readonly [name: string, open: () => Promise<AppDriver>])[] = [
  ['WeChat, exparser', () => openWechat({ dist: join(out, 'wechat'), engine: 'exparser' })],
  ['WeChat, glass-easel', () => openWechat({ dist: join(out, 'wechat'), engine: 'glass-easel' })],
  ['Alipay', () => openAlipay({ dist: join(out, 'alipay') })],
  ['web, Chromium', () => openWeb({ dist: join(out, 'web') })],
];

describe('the journey', () => {
  const seen = new Map<string, readonly JourneyStep[]>();

  it.each(engines)('passes on %s', async (name, open) => {
    server = await restart(server);
    const app = await open();
    try {
      seen.set(name, await runJourney(app));
      expect(app.errors()).toEqual([]);
    } finally {
      await app.close();
    }
  }, 120_000);

  it('shows the same texts on each', () => {
    const [first, ...others] = [...seen.values()];
    expect(first).toHaveLength(stepCount);
    expect(seen.size).toBe(engines.length);
    for (const other of others) expect(other).toEqual(first);
  });

  it('ends where it should', () => {
    const paid = [...seen.values()][0]!.find(({ step }) => step === 'pay')!;
    expect(paid.texts).toContain('订单 000001');
    expect(paid.texts).toContain('合计 ¥197.70');
  });
});
