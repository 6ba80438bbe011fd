// Requests of the app, sent by Node's fetch. Platforms give their own names to what is here.

export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** ms */
  readonly timeout: number;
}

export type HttpOutcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly text: string;
    }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'aborted' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface HttpTask {
  readonly outcome: Promise<HttpOutcome>;
  abort(): void;
}

export function sendHttp({ url, method, headers, body, timeout }: HttpRequest): HttpTask {
  const controller = new AbortController();
  let stopped: 'timeout' | 'aborted' | undefined;
  const stop = (why: 'timeout' | 'aborted'): void => {
    stopped ??= why;
    controller.abort();
  };
  const timer = setTimeout(() => stop('timeout'), timeout);
  const send = async (): Promise<HttpOutcome> => {
    try {
      const response = await fetch(url, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        signal: controller.signal,
      });
      const text = await response.text();
      return { kind: 'answer', status: response.status, headers: Object.fromEntries(response.headers), text };
    } catch (error) {
      if (stopped) return { kind: stopped };
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      return { kind: 'failed', reason: cause instanceof Error ? cause.message : String(cause) };
    } finally {
      clearTimeout(timer);
    }
  };
  return { outcome: send(), abort: () => stop('aborted') };
}

/** The data of a GET goes into the query, as the hosts do. */
export function withQuery(url: string, data: unknown): string {
  if (typeof data !== 'object' || data === null) return url;
  const query = new URLSearchParams(Object.entries(data).map(([name, value]) => [name, String(value)])).toString();
  return query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url;
}

/** `json` asks the host to parse; what is no JSON stays text. */
export function parseBody(text: string, dataType: string | undefined): unknown {
  if (dataType !== undefined && dataType.toLowerCase() !== 'json') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
