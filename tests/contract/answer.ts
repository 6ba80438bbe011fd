// What the contract tests' server answers. Runs anywhere.

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: string;
}

/** ms that `/slow` takes. */
export const slowness = 600;

const json = { 'content-type': 'application/json; charset=utf-8', 'X-Sampan': 'Yes' };
const text = { 'content-type': 'text/plain; charset=utf-8' };

const replies: Readonly<Record<string, () => Reply | Promise<Reply>>> = {
  '/text': () => ({ status: 200, headers: text, data: '盐 & 糖' }),
  '/json-in-text': () => ({ status: 200, headers: text, data: '"1"' }),
  '/broken': () => ({ status: 200, headers: json, data: '{"a":' }),
  '/empty': () => ({ status: 204, headers: {}, data: '' }),
  '/missing': () => ({ status: 404, headers: json, data: '{"error":"没有"}' }),
  '/broke': () => ({ status: 500, headers: text, data: 'no' }),
  '/slow': () =>
    new Promise((resolve) => setTimeout(() => resolve({ status: 200, headers: text, data: 'late' }), slowness)),
};

/** `/echo` gives back what it got; the other paths as above. */
export async function answer(method: string, url: string, headers: object, body: string): Promise<Reply> {
  const [path = '', query = ''] = url.split('?');
  const echo = { method, query, headers, body };
  return replies[path]?.() ?? { status: 200, headers: json, data: method === 'HEAD' ? '' : JSON.stringify(echo) };
}
