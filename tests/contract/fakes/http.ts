// The network of the fake hosts: real HTTP, with the few ways in which a host's request ends.

export interface HttpRequest {
  readonly url: string;
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly data?: unknown;
  readonly timeout?: number;
}

export interface HttpTask {
  /** Rejects with `timeout`, `abort` or another word. */
  readonly done: Promise<{ status: number; headers: Record<string, string>; text: string }>;
  abort(): void;
}

export function sendHttp({ url, method = 'GET', headers, data, timeout = 60000 }: HttpRequest): HttpTask {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort('timeout'), timeout);
  const run = async () => {
    try {
      const body = data === undefined ? {} : { body: String(data) };
      const response = await fetch(url, { method, headers, signal: controller.signal, ...body });
      // Hosts give header names as the server wrote them.
      const named = [...response.headers].map(([name, value]) => [
        name.replace(/(^|-)\w/g, (c) => c.toUpperCase()),
        value,
      ]);
      return { status: response.status, headers: Object.fromEntries(named), text: await response.text() };
    } catch {
      throw controller.signal.aborted ? controller.signal.reason : 'connection refused';
    } finally {
      clearTimeout(timer);
    }
  };
  return { done: run(), abort: () => controller.abort('abort') };
}
