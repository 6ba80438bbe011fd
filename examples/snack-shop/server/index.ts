// The shop's server: node:http, no dependency. `startServer({ port: 0 })` takes a free port.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { cashierPage, cashierScript, cashierStyle } from './cashier.ts';
import { createRoutes } from './routes.ts';
import { createStore } from './store.ts';

/** How the server behaves: `slow` answers late, `fail` with 503, `empty` with lists of nothing, `drop` hangs up. */
export type Mode = 'normal' | 'slow' | 'fail' | 'empty' | 'drop';

export interface ServerOptions {
  /** Default 8787; 0 takes a free port. */
  readonly port?: number;
  /** Clock of orders and points. Default the real one. */
  readonly now?: () => Date;
  readonly mode?: Mode;
  /** ms that `slow` waits. Default 1500. */
  readonly slowness?: number;
}

export interface ShopServer {
  readonly url: string;
  /** One request can choose its own with the header `x-demo`. */
  setMode(mode: Mode): void;
  close(): Promise<void>;
}

const images = fileURLToPath(new URL('images/', import.meta.url));
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, authorization, x-demo',
  'access-control-max-age': '600',
};

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response
    .writeHead(status, { ...cors, 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(body);
}

async function sendImage(response: ServerResponse, name: string): Promise<void> {
  const file = `${images}${name}`;
  const found = /^[\w-]+\.png$/.test(name) ? await stat(file).catch(() => undefined) : undefined;
  if (!found) return send(response, 404, 'text/plain', 'not found');
  response.writeHead(200, {
    ...cors,
    'content-type': 'image/png',
    'content-length': found.size,
    'cache-control': 'max-age=86400',
  });
  createReadStream(file).pipe(response);
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) {
    text += String(part);
    if (text.length > 100_000) return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isMode = (value: unknown): value is Mode => ['normal', 'slow', 'fail', 'empty', 'drop'].includes(value as string);

export async function startServer(options: ServerOptions = {}): Promise<ShopServer> {
  const { port = 8787, now = () => new Date(), slowness = 1500 } = options;
  let mode = options.mode ?? 'normal';
  const store = createStore(now);
  const route = createRoutes(store, now);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const base = `http://${request.headers.host ?? '127.0.0.1'}`;
    const { pathname, searchParams } = new URL(request.url ?? '/', base);
    const method = request.method ?? 'GET';
    if (method === 'OPTIONS') return void response.writeHead(204, cors).end();
    if (pathname.startsWith('/images/')) return sendImage(response, pathname.slice('/images/'.length));
    if (pathname === '/cashier.js') return send(response, 200, 'text/javascript', cashierScript);
    if (pathname === '/cashier.css') return send(response, 200, 'text/css', cashierStyle);
    const order = method === 'GET' ? store.findOrder(/^\/cashier\/(\d+)$/.exec(pathname)?.[1] ?? '') : undefined;
    if (order) return send(response, 200, 'text/html', cashierPage(order));

    const asked = request.headers['x-demo'];
    const current = isMode(asked) ? asked : mode;
    const body = method === 'POST' ? await readBody(request) : undefined;
    if (current === 'drop') return void request.socket.destroy();
    if (current === 'slow') await new Promise((done) => setTimeout(done, slowness));
    if (current === 'fail')
      return send(response, 503, 'application/json', JSON.stringify({ message: '服务器开小差了' }));
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const { status, data } = route({
      method,
      path: pathname,
      params: searchParams,
      body,
      token,
      base,
      isEmpty: current === 'empty',
    });
    send(response, status, 'application/json', JSON.stringify(data));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() =>
      send(response, 500, 'application/json', JSON.stringify({ message: '服务器出错了' })),
    );
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    setMode: (next) => void (mode = next),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
