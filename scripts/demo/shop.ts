// The example shop, as the demo needs it: built once for all hosts, and a server of its own for each journey.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ShopServer, startServer } from '../../examples/snack-shop/server/index.ts';

const folder = fileURLToPath(new URL('../../examples/snack-shop/', import.meta.url));

/** Orders show when they were placed; on every engine it must be the same moment. */
const journeyTime = () => new Date('2026-11-11T10:24:00+08:00');

export const distOf = (host: string): string => join(folder, 'dist', host);

/** Port 0 takes a free one. Customers and orders begin anew with each server. */
export const startShop = (port: number, now = journeyTime): Promise<ShopServer> => startServer({ port, now });

/** Builds the shop as a merchant would, with plain `vite build`. The server's address is compiled in. */
export async function buildShop(serverUrl: string): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('vite/package.json');
  const child = spawn(process.execPath, [join(dirname(manifest), 'bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', VITE_API_BASE: serverUrl },
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('exit', resolve));
  if (code !== 0) throw new Error('The shop could not be built.');
}
