// Talks to the shop's server: every request of the app goes through `ask`.
import { SampanError } from 'sampan';
import { request } from 'sampan/api';

const base: string = import.meta.env.VITE_API_BASE ?? 'http://127.0.0.1:8787';

/** What a user can be told about a request that did not succeed. */
export class ShopError extends Error {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The text for a failure of any kind. */
export const messageOf = (error: unknown): string =>
  error instanceof ShopError ? error.message : '出了点问题，请稍后再试';

/** Address of a picture that the server holds. */
export const pictureUrl = (path: string): string => `${base}${path}`;

export interface Question {
  readonly method?: 'GET' | 'POST';
  readonly data?: unknown;
  readonly token?: string;
}

/** @throws ShopError */
export async function ask<T>(path: string, { method = 'GET', data, token }: Question = {}): Promise<T> {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const answer = await request<T | { message?: string }>({
    url: `${base}${path}`,
    method,
    data,
    headers,
    timeout: 10000,
  }).catch((error: unknown) => {
    const isLate = error instanceof SampanError && error.code === 'SP5002';
    throw new ShopError(0, isLate ? '网络有点慢，请再试一次' : '网络没有连上，请检查后再试');
  });
  if (answer.status >= 200 && answer.status < 300) return answer.data as T;
  const said =
    typeof answer.data === 'object' && answer.data && 'message' in answer.data ? answer.data.message : undefined;
  throw new ShopError(answer.status, said ?? '服务器出错了');
}
