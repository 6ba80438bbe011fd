// Serves a folder over HTTP, for the built web app. Nothing but GET and HEAD of files inside it.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** The file that a path names, or undefined when it would lead out of the folder. */
function fileOf(folder: string, url: string): string | undefined {
  const path = pathOf(url);
  if (path === undefined) return undefined;
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(normalize(folder) + sep) ? file : undefined;
}

async function answer(response: ServerResponse, file: string | undefined, isHead: boolean): Promise<void> {
  const info = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !info?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': info.size,
  });
  if (isHead) response.end();
  else createReadStream(file).pipe(response);
}

export interface StaticServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Port 0 takes any free one. Rejects when the port is taken. */
export async function serveFolder(folder: string, port: number): Promise<StaticServer> {
  const server: Server = createServer((request, response) => {
    const isHead = request.method === 'HEAD';
    if (isHead || request.method === 'GET') void answer(response, fileOf(folder, request.url ?? '/'), isHead);
    else response.writeHead(405).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
