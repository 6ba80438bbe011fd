// The HTTP server that every host talks to. `answer` is the server without a network, for the host that has none.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './answer.ts';

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
  'access-control-expose-headers': '*',
};

export interface Server {
  /** `http://127.0.0.1:1234` */
  readonly url: string;
  stop(): Promise<void>;
}

export async function startServer(): Promise<Server> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    const { method = '', url = '', headers } = request;
    const reply =
      method === 'OPTIONS' ? { status: 204, headers: {}, data: '' } : await answer(method, url, headers, body);
    response.writeHead(reply.status, { ...cors, ...reply.headers });
    response.end(reply.data);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Who forgets to stop it may still exit.
  server.unref().on('connection', (socket) => socket.unref());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
