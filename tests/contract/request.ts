// The contract of `request`, for every host.
import { describe, expect, it } from 'vitest';
import { createAbort } from '../../src/api/abort.ts';
import { type RequestHost, type RequestOptions, requestWith } from '../../src/api/request.ts';
import { slowness } from './answer.ts';

export interface RequestSetup {
  readonly api: RequestHost;
  /** Where the server of `server.ts` answers. */
  readonly base: () => string;
}

interface Echo {
  method: string;
  query: string;
  headers: Record<string, string>;
  body: string;
}

export function requestContract({ api, base }: RequestSetup): void {
  const send = <T>({ url, ...options }: RequestOptions) =>
    requestWith<T>(api.sendRequest, { ...options, url: url.startsWith('/') ? base() + url : url });
  const echo = async (options: Omit<RequestOptions, 'url'>) =>
    (await send<Echo>({ ...options, url: '/echo?a=1' })).data;

  describe('request', () => {
    it('gets JSON with status and lower-case headers', async () => {
      const { status, headers, data } = await send<Echo>({ url: '/echo' });
      expect(status).toBe(200);
      expect(headers['x-sampan']).toBe('Yes');
      expect(headers['content-type']).toMatch(/^application\/json/);
      expect(data.method).toBe('GET');
    });

    it('makes data the query of GET', async () => {
      const { query, body } = await echo({
        data: { q: '盐 & 糖=?#', n: 2, list: ['x', 'y'], none: undefined, nil: null },
      });
      expect(query).toBe('a=1&q=%E7%9B%90%20%26%20%E7%B3%96%3D%3F%23&n=2&list=x&list=y');
      expect(body).toBe('');
    });

    it('sends HEAD with a query and gets no body', async () => {
      const { status, data } = await send({ url: '/echo', method: 'HEAD', data: { q: 1 } });
      expect([status, data]).toEqual([200, '']);
    });

    it.each(['POST', 'PUT', 'DELETE'] as const)('sends JSON with %s', async (method) => {
      const data = { name: '盐', list: [1, null] };
      const got = await echo({ method, data });
      expect(got).toMatchObject({ method, query: 'a=1', body: JSON.stringify(data) });
      expect(got.headers['content-type']).toMatch(/^application\/json/);
    });

    it('sends a string as it is, as text', async () => {
      const { body, headers } = await echo({ method: 'POST', data: '盐=1&b' });
      expect(body).toBe('盐=1&b');
      expect(headers['content-type']).toMatch(/^text\/plain/);
    });

    it('sends headers; the content type can be set', async () => {
      const headers = { 'X-Token': 'T1', 'Content-Type': 'application/x-www-form-urlencoded' };
      const got = await echo({ method: 'POST', data: 'a=1', headers });
      expect(got.headers['x-token']).toBe('T1');
      expect(got.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    });

    it.each([
      ['/missing', 404, { error: '没有' }],
      ['/broke', 500, 'no'],
    ])('resolves %s with status %i', async (url, status, data) => {
      await expect(send({ url })).resolves.toMatchObject({ status, data });
    });

    it('leaves a body that is no JSON a string', async () => {
      expect((await send({ url: '/text' })).data).toBe('盐 & 糖');
      expect((await send({ url: '/broken' })).data).toBe('{"a":');
    });

    it('leaves JSON a string on demand, and parses it once', async () => {
      expect((await send({ url: '/json-in-text', responseType: 'text' })).data).toBe('"1"');
      expect((await send({ url: '/json-in-text' })).data).toBe('1');
    });

    it('takes an empty answer', async () => {
      const { status, data } = await send({ url: '/empty' });
      expect([status, data]).toEqual([204, '']);
    });

    it('throws SP5002 after the timeout', async () => {
      const start = Date.now();
      const url = `${base()}/slow`;
      await expect(send({ url, timeout: 100 })).rejects.toMatchObject({
        code: 'SP5002',
        detail: { url, timeout: 100 },
      });
      expect(Date.now() - start).toBeLessThan(slowness);
    });

    it('throws SP5003 when aborted, at once', async () => {
      const { signal, abort } = createAbort();
      const start = Date.now();
      setTimeout(abort, 50);
      await expect(send({ url: '/slow', signal })).rejects.toMatchObject({ code: 'SP5003' });
      expect(Date.now() - start).toBeLessThan(slowness);
    });

    it('throws SP5003 when aborted before', async () => {
      const { signal, abort } = createAbort();
      abort();
      await expect(send({ url: '/echo', signal })).rejects.toMatchObject({ code: 'SP5003' });
    });

    it('ignores an abort after the answer', async () => {
      const { signal, abort } = createAbort();
      const { status } = await send({ url: '/text', signal });
      abort();
      expect(status).toBe(200);
    });

    it('throws SP5001 when nobody answers', async () => {
      const url = 'http://127.0.0.1:1/nobody';
      await expect(send({ url })).rejects.toMatchObject({
        code: 'SP5001',
        detail: { url, reason: expect.any(String) },
      });
    });
  });
}
