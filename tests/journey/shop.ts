// The shop as tests need it: built once for every host, a server that begins anew, and the engines to open it on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ShopServer, startServer } from '../../examples/snack-shop/server/index.ts';
import { type AppDriver, openAlipay, openWeb, openWechat } from '../../src/testing/index.ts';
import { closePhone, openPhone } from '../../src/testing/web/browser.ts';
import { build } from '../../src/vite/index.ts';

const root = fileURLToPath(new URL('../../examples/snack-shop', import.meta.url));
const now = () => new Date('2026-05-20T02:00:00Z');

type Open = (dist: string) => Promise<AppDriver>;

const engines: readonly (readonly [name: string, host: string, open: Open])[] = [
  ['WeChat, exparser', 'wechat', (dist) => openWechat({ dist, engine: 'exparser' })],
  ['WeChat, glass-easel', 'wechat', (dist) => openWechat({ dist, engine: 'glass-easel' })],
  ['Alipay', 'alipay', (dist) => openAlipay({ dist })],
  ['web, Chromium', 'web', (dist) => openWeb({ dist })],
];

export const engineNames = engines.map(([name]) => name);

export interface Shop {
  /** The current server; every `open` starts another. */
  readonly server: ShopServer;
  /** Opens the app on an engine, before a server that has seen nothing yet. */
  open(engine: string): Promise<AppDriver>;
  close(): Promise<void>;
}

/** Builds the shop for all hosts. The server's address is compiled in, so each server takes the port of the first. */
export async function openShop(): Promise<Shop> {
  const outDir = mkdtempSync(join(tmpdir(), 'sampan-shop-'));
  let server = await startServer({ port: 0, now });
  const port = Number(new URL(server.url).port);
  process.env.VITE_API_BASE = server.url;
  await build({ root, configFile: false, outDir, hosts: ['wechat', 'alipay', 'web'] });
  delete process.env.VITE_API_BASE;
  // As long as it is open, Chromium does not start anew with each app.
  const phone = await openPhone({});
  return {
    get server() {
      return server;
    },
    async open(engine) {
      const [, host, open] = engines.find(([name]) => name === engine)!;
      await server.close();
      server = await startServer({ port, now, slowness: 400 });
      return open(join(outDir, host));
    },
    async close() {
      await closePhone(phone);
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
