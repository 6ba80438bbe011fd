// HTTP in memory: `device.answers.request` is the server.
import type { RequestHost } from '../../../api/request.ts';
import { lowerHeaders, send } from '../../shared/send.ts';
import { device, note } from '../device.ts';

export const sendRequest: RequestHost['sendRequest'] = (request) => {
  note('sendRequest', request);
  return send(request, (answer, fail) => {
    const reply = async () => device.answers.request(request);
    reply().then(({ status, headers, data }) => answer({ status, headers: lowerHeaders(headers), data }), fail);
    return undefined;
  });
};
