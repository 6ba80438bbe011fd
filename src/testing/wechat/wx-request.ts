/// <reference types="miniprogram-api-typings" />
// wx: requests.
import { parseBody, sendHttp, withQuery, type HttpOutcome } from '../host/http.ts';
import type { Services } from '../mini/platform.ts';

type RequestOption = WechatMiniprogram.RequestOption;

/** `content-type` -> `Content-Type`: the host hands headers on as servers usually write them. */
const headerName = (name: string): string => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

const lowerCased = (header: object): Record<string, string> =>
  Object.fromEntries(Object.entries(header).map(([name, value]) => [name.toLowerCase(), String(value)]));

export function wxRequest(services: Services): Pick<WechatMiniprogram.Wx, 'request'> {
  const request = (option: RequestOption): WechatMiniprogram.RequestTask => {
    services.record('request', option);
    const { url, data, header = {}, timeout = 60_000 } = option;
    const method = (option.method ?? 'GET').toUpperCase();
    const hasBody = !['GET', 'HEAD'].includes(method);
    const headers = { 'content-type': 'application/json', ...lowerCased(header) };
    const task = sendHttp({
      url: hasBody ? url : withQuery(url, data),
      method,
      headers,
      body: hasBody && data !== undefined ? encode(data, headers['content-type']) : undefined,
      timeout,
    });
    void task.outcome.then((outcome) => services.run(() => settle(option, outcome)));
    const notThere = (): never => {
      throw new Error('this member of RequestTask is not in sampan/testing');
    };
    const names = ['offChunkReceived', 'offHeadersReceived', 'onChunkReceived', 'onHeadersReceived'] as const;
    const others = Object.fromEntries(names.map((name) => [name, notThere])) as Record<
      (typeof names)[number],
      () => never
    >;
    return { ...others, abort: task.abort };
  };
  return { request: request as WechatMiniprogram.Wx['request'] };
}

function encode(data: unknown, contentType: string | undefined): string {
  if (typeof data === 'string') return data;
  if (contentType?.includes('x-www-form-urlencoded')) return withQuery('', data).slice(1);
  return JSON.stringify(data);
}

function settle(option: RequestOption, outcome: HttpOutcome): void {
  const { success, fail, complete, dataType = 'json' } = option;
  if (outcome.kind === 'answer') {
    const header = Object.fromEntries(
      Object.entries(outcome.headers).map(([name, value]) => [headerName(name), value]),
    );
    const result = {
      statusCode: outcome.status,
      header,
      data: parseBody(outcome.text, dataType),
      cookies: [],
      errMsg: 'request:ok',
    };
    success?.(result as unknown as Parameters<NonNullable<typeof success>>[0]);
    complete?.(result as unknown as Parameters<NonNullable<typeof complete>>[0]);
    return;
  }
  const reason = { timeout: 'timeout', aborted: 'abort', failed: 'reason' in outcome ? outcome.reason : '' }[
    outcome.kind
  ];
  const failure = { errMsg: `request:fail ${reason}`, errno: outcome.kind === 'timeout' ? 5 : 600_001 };
  fail?.(failure as Parameters<NonNullable<typeof fail>>[0]);
  complete?.(failure as Parameters<NonNullable<typeof complete>>[0]);
}
