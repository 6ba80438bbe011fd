// HTTP by `fetch`. Servers on other origins must allow this one (CORS).
import type { RequestHost } from '../../../api/request.ts';
import { lowerHeaders, send } from '../../shared/send.ts';

export const sendRequest: RequestHost['sendRequest'] = (request) =>
  send(request, (answer, fail) => {
    const controller = new AbortController();
    const { url, method, headers, data: body } = request;
    const get = async (): Promise<void> => {
      const response = await fetch(url, { method, headers, body, signal: controller.signal });
      answer({
        status: response.status,
        headers: lowerHeaders(Object.fromEntries(response.headers)),
        data: await response.text(),
      });
    };
    get().catch(fail);
    return controller;
  });
