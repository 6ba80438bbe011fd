// HTTP by `wx.request`.
import type { RequestHost } from '../../../api/request.ts';
import { given } from '../../shared/callback-api.ts';
import { lowerHeaders, send, slack } from '../../shared/send.ts';

export const sendRequest: RequestHost['sendRequest'] = (request) =>
  send(request, (answer, fail) =>
    wx.request<string>(
      given({
        url: request.url,
        method: request.method,
        header: request.headers,
        data: request.data,
        timeout: request.timeout + slack,
        // Anything but `json`: the body stays text.
        dataType: 'text',
        success: ({ statusCode, header, data }) => answer({ status: statusCode, headers: lowerHeaders(header), data }),
        fail,
      }),
    ),
  );
