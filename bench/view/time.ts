// View time: the recorded setData replayed in Chromium.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { build, type Rolldown } from 'vite';
import type { OperationId } from '../operations.ts';
import type { ViewVariant } from './compile-view.ts';
import type * as Replay from './replay.ts';

const conditions = ['source', 'web', 'module', 'browser', 'production'];

/** The replay and the engine as one script that defines `replay`. */
async function bundleReplay(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('replay.ts', import.meta.url)), formats: ['iife'], name: 'replay' },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('The replay was not bundled.');
  return chunk.code;
}

/** What WeChat's tags are to a browser that does not know them. */
const page = `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; width: 375px; font: 16px sans-serif }
view, swiper, swiper-item, button, scroll-view { display: block }
image { display: inline-block; width: 320px; height: 240px; overflow: hidden }
</style><body><script src="replay.js"></script>`;

/** Isolated, because only then the browser's clock ticks in 5 µs; elsewhere it ticks in 100. */
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

async function serve(script: string): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/replay.js';
    const type = isScript ? 'text/javascript' : 'text/html';
    response.writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(isScript ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

const launch = (): Promise<Browser> =>
  chromium.launch({
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--js-flags=--expose-gc'],
  });

/** The bundle's name for what it exports. */
declare const replay: typeof Replay;

/** Medians in ms by variant. */
export async function timeView(
  variants: readonly ViewVariant[],
  options: { readonly rounds: number; readonly warmUps: number },
): Promise<Map<string, Map<OperationId, number>>> {
  const server = await serve(await bundleReplay());
  const browser = await launch();
  try {
    const tab = await browser.newPage({ viewport: { width: 375, height: 812 } });
    await tab.goto(server.url);
    const result = await tab.evaluate(([list, settings]) => replay.runReplay(list, settings), [
      variants,
      options,
    ] as const);
    return new Map(result.map(([name, medians]) => [name, new Map(medians)]));
  } finally {
    await browser.close();
    server.close();
  }
}
