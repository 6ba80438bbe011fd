// HTTP by `my.request`.
import type { RequestHost, Response } from '../../../api/request.ts';
import { given, quiet } from '../../shared/callback-api.ts';
import { lowerHeaders, send, slack } from '../../shared/send.ts';

/** What both `success` and, on old versions, `fail` may carry. */
interface Answer {
  readonly status?: number;
  readonly statusCode?: number;
  readonly headers?: object;
  readonly header?: object;
  readonly data?: unknown;
}

/** The server's answer, when there is one. */
function responseOf({ status, statusCode, headers, header, data = '' }: Answer): Response | undefined {
  const code = Number(status ?? statusCode);
  return code >= 100 ? { status: code, headers: lowerHeaders(headers ?? header), data } : undefined;
}

export const sendRequest: RequestHost['sendRequest'] = (request) =>
  send(request, (answer, fail) => {
    // Quirk(alipay): old versions take an answer of 400 or above for a failure (error 19) that carries status and data. One without
    // a status stays a failure. Test: tests/contract/request.ts
    const settle = (result: object | undefined) => {
      const response = responseOf(result ?? {});
      if (response) answer(response);
      else fail(result);
    };
    // Quirk(alipay): the typings want an internal id for `abort`; the documentation calls it without arguments. Old versions return
    // no task at all. Test: tests/contract/request.ts
    const task = my.request(
      given({
        url: request.url,
        method: request.method,
        headers: request.headers,
        data: request.data,
        timeout: request.timeout + slack,
        // Quirk(alipay): with `json` a body that is no JSON is a failure (error 14). Test: tests/contract/request.ts
        dataType: 'text',
        success: settle,
        fail: settle,
      }),
    ) as object | undefined;
    quiet(task);
    return { abort: () => (task as { abort?(): void } | undefined)?.abort?.() };
  });
