// HTTP: the contract of every host and the checks that do not depend on one.
import { sendRequest } from '#host/api/request';

export interface RequestOptions {
  readonly url: string;
  /** Default `GET`. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'HEAD';
  /** Body; objects go as JSON. With GET and HEAD it becomes the query. */
  readonly data?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** ms until SP5002. Default 30000. */
  readonly timeout?: number;
  /** `json` parses the body and leaves it a string when it is no JSON. Default `json`. */
  readonly responseType?: 'json' | 'text';
  readonly signal?: AbortSignalLike;
}

/** The part of the platform's AbortSignal that requests need; mini-program hosts have no AbortController of their own. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface Response<T = unknown> {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly data: T;
}

/**
 * Sends an HTTP request. Any answer of the server resolves, whatever its status.
 *
 * @throws SampanError SP5001 no answer, SP5002 timeout, SP5003 aborted.
 * @example
 * const { data } = await request<Product[]>({ url: `${base}/products` })
 */
export function request<T = unknown>(options: RequestOptions): Promise<Response<T>> {
  return sendRequest(options) as Promise<Response<T>>;
}

/** What a host implements in `hosts/<id>/api/request.ts`. */
export interface RequestHost {
  sendRequest(options: RequestOptions): Promise<Response>;
}
