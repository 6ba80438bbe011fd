// The demo after everything it needs is there: server, builds, journeys, table, and the web build to try by hand.
import { writeFile } from 'node:fs/promises';
import { writeFigures } from './figures.ts';
import { runJourneys } from './journeys.ts';
import { tableOf } from './result.ts';
import { buildShop, distOf, startShop } from './shop.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

export interface DemoOptions {
  /** End after the table. */
  readonly once: boolean;
  /** File for the measurements. */
  readonly json?: string | undefined;
  /** Write the measurements into README.md. */
  readonly figures: boolean;
  readonly root: string;
}

const WEB_PORT = 4173;

async function freePort(): Promise<number> {
  const server = await startShop(0);
  await server.close();
  return Number(new URL(server.url).port);
}

/** Resolves when the user stops the program. */
const stopped = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

async function serveWeb(): Promise<StaticServer> {
  try {
    return await serveFolder(distOf('web'), WEB_PORT);
  } catch (cause) {
    throw new Error(`Port ${WEB_PORT} is taken: end what runs there, or use --once.`, { cause });
  }
}

async function serve(port: number): Promise<void> {
  const web = await serveWeb();
  const shop = await startShop(port, () => new Date());
  console.log(`\nThe web build: ${web.url} (its server: ${shop.url}). Ctrl+C stops.`);
  await stopped();
  await Promise.all([web.close(), shop.close()]);
}

/** Whether every journey passed. */
export async function runDemo({ once, json, figures, root }: DemoOptions): Promise<boolean> {
  const port = await freePort();
  console.log('Building the shop for wechat, alipay and web');
  const start = performance.now();
  await buildShop(`http://127.0.0.1:${port}`);
  console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`);

  console.log('The journey');
  const results = await runJourneys(port);
  console.log(`\n${tableOf(results)}`);
  if (json !== undefined) await writeFile(json, `${JSON.stringify(results, null, 2)}\n`);

  const isPassed = results.every(({ passed }) => passed);
  if (isPassed && figures) await writeFigures(root, results);
  if (isPassed && !once) await serve(port);
  return isPassed;
}
