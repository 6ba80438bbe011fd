// Addresses of pages: `/pages/product/_id?id=3` and what an author calls `/product/3`.
import { posix } from 'node:path';

export interface Address {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** Reads a url given to the host's navigation; relative ones start at the current page. */
export function parseAddress(url: string, current = ''): Address {
  const [place = '', search = ''] = url.split('?', 2);
  const path = place.startsWith('/') ? place.slice(1) : posix.join(posix.dirname(current), place);
  return { path, query: Object.fromEntries(new URLSearchParams(search)) };
}

/** The route of a page: `pages/product/_id` with `{ id: '3' }` is `/product/3`. */
export function routeOf({ path, query }: Address): string {
  const segments = path
    .replace(/^packages\/([^/]+)\/pages\//, '$1/')
    .replace(/^pages\//, '')
    .split('/')
    .map((segment) => (segment.startsWith('_') ? encodeURIComponent(query[segment.slice(1)] ?? segment) : segment));
  if (segments.at(-1) === 'index') segments.pop();
  return `/${segments.join('/')}`;
}
