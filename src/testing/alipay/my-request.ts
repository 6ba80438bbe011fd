// my.request on Node's fetch.
import { sendHttp, withQuery, type HttpOutcome } from '../host/http.ts';
import type { Services } from '../mini/platform.ts';
import { answer, refuse, type MyOutcome } from './my-call.ts';
import type { OptionsOf } from './my-arguments.table.ts';
import type { My } from './my.ts';

type RequestOptions = OptionsOf<'request'>;
type RequestResult = Parameters<NonNullable<RequestOptions['success']>>[0];

/** The typings list no other method; PATCH is not among them. */
const methods = new Set(['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'CONNECT']);

const isBodyless = (method: string): boolean => method === 'GET' || method === 'HEAD';

export function createRequest(services: Services): Pick<My, 'request'> {
  const request = (options: RequestOptions): unknown => {
    const { method = 'GET', dataType = 'json', timeout = 30_000 } = options;
    if (!methods.has(method)) refuse(services, `my.request: there is no method "${method}"`);
    if (dataType !== 'json' && dataType !== 'text')
      refuse(services, `my.request: dataType "${dataType}" is not provided here`);
    const headers = lowerCase({ 'content-type': 'application/json', ...(options.headers ?? options.header) });
    const task = sendHttp({
      url: isBodyless(method) ? withQuery(options.url, options.data) : options.url,
      method,
      headers,
      body: isBodyless(method) ? undefined : bodyOf(services, options.data, headers['content-type'] ?? ''),
      timeout,
    });
    const result = answer<RequestResult>(services, options, async () => outcomeOf(await task.outcome, dataType));
    const abort = { abort: () => task.abort() };
    return result ? Object.assign(result, abort) : abort;
  };
  return { request: request as unknown as My['request'] };
}

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** "Data that is no string becomes one" by the content type (typings of my.request). */
function bodyOf(services: Services, data: unknown, contentType: string): string | undefined {
  if (data === undefined || data === null || typeof data === 'string') return data ?? undefined;
  if (contentType.includes('application/json')) return JSON.stringify(data);
  if (contentType.includes('application/x-www-form-urlencoded'))
    return new URLSearchParams(data as Record<string, string>).toString();
  return refuse(services, `my.request turns no object into "${contentType}"`);
}

/** Numbers and texts: official page of my.request; 19 and 14 stand in the typings, too. */
function outcomeOf(outcome: HttpOutcome, dataType: string): MyOutcome<RequestResult> {
  switch (outcome.kind) {
    case 'failed':
      return { error: 12, errorMessage: outcome.reason };
    case 'timeout':
      return { error: 13, errorMessage: 'timeout' };
    case 'aborted':
      return { error: 9, errorMessage: 'request:fail abort' };
    case 'answer':
      return readAnswer(outcome, dataType);
  }
}

function readAnswer(
  { status, headers, text }: Extract<HttpOutcome, { kind: 'answer' }>,
  dataType: string,
): MyOutcome<RequestResult> {
  // Older base libraries know neither `statusCode` nor `header`: who reads them must notice here.
  const answered = (data: unknown) => ({ status, headers, data }) as RequestResult;
  // Quirk(alipay): from 400 on the answer comes by `fail` (error 19). That it carries status and data follows from the official
  // page of frequent questions, which tells to look at them.
  if (status >= 400) return { ...answered(text), error: 19, errorMessage: 'http status error' };
  if (dataType !== 'json') return { data: answered(text) };
  try {
    return { data: answered(JSON.parse(text)) };
  } catch {
    // Quirk(alipay): a body that is no JSON fails the request (error 14).
    return { ...answered(text), error: 14, errorMessage: 'JSON parse data error' };
  }
}
