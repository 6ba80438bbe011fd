import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAbort } from '../../api/abort.ts';
import type { HostRequest, Response } from '../../api/request.ts';
import { lowerHeaders, send } from './send.ts';

const request: HostRequest = { url: '/x', method: 'GET', headers: {}, timeout: 100, responseType: 'text' };
const response: Response = { status: 200, headers: {}, data: '' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('send', () => {
  it('stops the host’s task on timeout, and takes no answer after it', async () => {
    const task = { abort: vi.fn() };
    let answer = (_: Response): void => undefined;
    const sent = send(request, (success) => {
      answer = success;
      return task;
    });
    vi.advanceTimersByTime(100);
    answer(response);
    await expect(sent).rejects.toMatchObject({ code: 'SP5002' });
    expect(task.abort).toHaveBeenCalledOnce();
  });

  it('stops the host’s task on abort; the failure that the host then reports does not count', async () => {
    const { signal, abort } = createAbort();
    const sent = send({ ...request, signal }, (_, fail) => ({ abort: () => fail({ errMsg: 'request:fail abort' }) }));
    abort();
    await expect(sent).rejects.toMatchObject({ code: 'SP5003' });
  });

  it('leaves no timer and no listener behind', async () => {
    const { signal } = createAbort();
    const removed = vi.spyOn(signal, 'removeEventListener');
    await send({ ...request, signal }, (answer) => void answer(response) as undefined);
    expect(vi.getTimerCount()).toBe(0);
    expect(removed).toHaveBeenCalledOnce();
  });
});

describe('lowerHeaders', () => {
  it('lowers names and makes values text', () =>
    expect(lowerHeaders({ 'X-A': 1, Date: ['a', 'b'] })).toEqual({ 'x-a': '1', date: 'a,b' }));
  it('takes none', () => expect(lowerHeaders(undefined)).toEqual({}));
});
