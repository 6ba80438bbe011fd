// Texts of routes: taking them apart, putting them together, finding the page that they name. Pure; knows no stack.
import type { RouteSpec } from './app-spec.ts';

export type Query = Record<string, string>;

/** Decodes what can be decoded; a stray `%` stays. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `a=1&b=%E4%BD%A0` -> `{ a: '1', b: '你' }`. Lenient: what is not encoded is taken as it is. */
export function parseQuery(text: string): Query {
  const query: Query = {};
  for (const pair of text.split('&')) {
    if (!pair) continue;
    const at = pair.indexOf('=');
    query[decode(at < 0 ? pair : pair.slice(0, at))] = at < 0 ? '' : decode(pair.slice(at + 1));
  }
  return query;
}

/** `/search?q=a%26b` -> `['/search', { q: 'a&b' }]`. Only the first `?` separates; there are no fragments. */
export function splitRoute(to: string): [path: string, query: Query] {
  const at = to.indexOf('?');
  return at < 0 ? [to, {}] : [to.slice(0, at), parseQuery(to.slice(at + 1))];
}

/**
 * Fills a pattern: `/product/:id` with `{ id: '3', from: '家' }` -> `/product/3?from=%E5%AE%B6`. An empty path param has no place in
 * a path: it stays in the query, which goes before the path when it is read.
 */
export function formatRoute(pattern: string, query: Readonly<Query>): string {
  const rest: Query = Object.assign({}, query);
  const path = segmentsOf(pattern).map((segment) => {
    const name = segment.slice(1);
    const value = segment[0] === ':' ? query[name] : undefined;
    if (!value) return segment;
    delete rest[name];
    return encodeURIComponent(value);
  });
  const pairs = Object.keys(rest).map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(rest[name]!)}`);
  return `/${path.join('/')}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean);

/** Sorts `/product/new` before `/product/:id`: of two routes that fit, the one that names more is meant. */
const precedence = (route: string): string => route.replace(/:[^/]+/g, '\uffff');

/** The page that a path names and what stands in the path for its params; undefined when there is none. */
export function matchRoute(
  routes: readonly RouteSpec[],
  path: string,
): { route: RouteSpec; params: Query } | undefined {
  let best: { route: RouteSpec; params: Query } | undefined;
  for (const route of routes) {
    const params = matchPattern(route.route, path);
    if (params && (!best || precedence(route.route) < precedence(best.route.route))) best = { route, params };
  }
  return best;
}

function matchPattern(pattern: string, path: string): Query | undefined {
  const wanted = segmentsOf(pattern);
  const given = segmentsOf(path);
  if (wanted.length !== given.length) return undefined;
  const params: Query = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index]!;
    if (segment[0] === ':') params[segment.slice(1)] = decode(value);
    else if (segment !== decode(value)) return undefined;
  }
  return params;
}
