// HTTP: the contract of every host, and all that does not depend on one: query, body, headers, reading JSON.
import { sendRequest } from '#host/api/request';
import { SampanError } from '../core/errors.ts';
import type { AbortSignalLike } from './abort.ts';
import { parseJson } from './json.ts';

export interface RequestOptions {
  /** Absolute. Hosts allow https and the domains that the merchant registered with them. */
  readonly url: string;
  /** Default `GET`. There is no `PATCH`: neither platform's typings have it. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  /**
   * Strings go as they are, other values as JSON. With GET and HEAD an object becomes the query; its undefined and null
   * entries are left out, arrays repeat the name.
   */
  readonly data?: unknown;
  /** `content-type` defaults to `application/json`, for a string body to `text/plain`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** ms until SP5002. Default 30000. */
  readonly timeout?: number;
  /** `json` parses the body and leaves it a string when it is no JSON. Default `json`. */
  readonly responseType?: 'json' | 'text';
  /** Aborts the request with SP5003. From `createAbort()`, or an AbortController where the host has one. */
  readonly signal?: AbortSignalLike;
}

export interface Response<T = unknown> {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly data: T;
}

/** What a host gets: nothing is left to default, the query is in the URL, the body is text. */
export interface HostRequest extends RequestOptions {
  readonly method: NonNullable<RequestOptions['method']>;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly data?: string;
  readonly responseType: 'text';
}

/** What a host implements in `hosts/<id>/api/request.ts`. */
export interface RequestHost {
  /**
   * Sends and gives the answer's body as text; never called with an aborted signal.
   *
   * @throws SampanError SP5001 no answer, SP5002 timeout, SP5003 aborted.
   */
  sendRequest(request: HostRequest): Promise<Response>;
}

/**
 * Sends an HTTP request. Any answer of the server resolves, whatever its status.
 *
 * @throws SampanError SP5001 no answer, SP5002 timeout, SP5003 aborted.
 * @example
 * const { status, data } = await request<Product[]>({ url: `${base}/products`, data: { page: 2 } })
 */
export function request<T = unknown>(options: RequestOptions): Promise<Response<T>> {
  return requestWith(sendRequest, options);
}

/** `request` through a given host. */
export async function requestWith<T>(send: RequestHost['sendRequest'], options: RequestOptions): Promise<Response<T>> {
  if (options.signal?.aborted) throw new SampanError('SP5003', { url: options.url });
  const { status, headers, data } = await send(prepare(options));
  const value = typeof data === 'string' && options.responseType !== 'text' ? parseJson(data) : data;
  return { status, headers, data: value as T };
}

function prepare({ url, method = 'GET', data, headers, timeout = 30000, signal }: RequestOptions): HostRequest {
  const isQuery = method === 'GET' || method === 'HEAD';
  const isText = typeof data === 'string';
  const body = isQuery || data === undefined ? undefined : isText ? data : JSON.stringify(data);
  const lower: Record<string, string> = {};
  if (body !== undefined) lower['content-type'] = isText ? 'text/plain' : 'application/json';
  for (const name in headers) lower[name.toLowerCase()] = headers[name]!;
  return {
    url: isQuery ? addQuery(url, data) : url,
    method,
    headers: lower,
    data: body,
    timeout,
    responseType: 'text',
    signal,
  };
}

function addQuery(url: string, data: unknown): string {
  const pairs: string[] = [];
  const add = (name: string, value: unknown) => {
    if (Array.isArray(value)) value.forEach((one) => add(name, one));
    else if (value !== undefined && value !== null) {
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
    }
  };
  if (typeof data === 'string') pairs.push(data);
  else for (const [name, value] of Object.entries(data ?? {})) add(name, value);
  return pairs.length > 0 ? `${url}${url.includes('?') ? '&' : '?'}${pairs.join('&')}` : url;
}
