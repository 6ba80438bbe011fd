// Routes from file names: src/pages/product/[id].tsx is /product/:id. Pure: paths in, routes and errors out.
import { SampanError } from '../core/errors.ts';

export interface PageFile {
  /** `/product/:id` */
  readonly route: string;
  /** Path of the page on mini-program hosts, without extension: `pages/product/_id`. */
  readonly path: string;
  /** Relative to the app's root, with forward slashes. */
  readonly file: string;
  /** `packages/member`; undefined in the main package. */
  readonly package?: string;
}

export interface RoutePlan {
  readonly pages: readonly PageFile[];
  readonly errors: readonly SampanError[];
}

/** A dot in the base name marks a test, a story or a host's own version of a page; a leading underscore a private file. */
const pagePattern = /^src\/(?:packages\/([^/]+)\/)?pages\/((?:[^/]+\/)*[^/._][^/.]*)\.[jt]sx$/;

/** The page that a file is, or undefined when it is none. */
export function pageOfFile(file: string): PageFile | undefined {
  const match = pagePattern.exec(file);
  if (!match) return undefined;
  const [, packageName, inner = ''] = match;
  const segments = inner.split('/');
  const routeSegments = segments.at(-1) === 'index' ? segments.slice(0, -1) : segments;
  const route = `/${[packageName, ...routeSegments].filter((segment) => segment !== undefined).join('/')}`;
  const root = packageName === undefined ? '' : `packages/${packageName}/`;
  return {
    route: route.replace(/\[([^\]/]+)\]/g, ':$1'),
    path: `${root}pages/${inner.replace(/\[([^\]/]+)\]/g, '_$1')}`,
    file,
    ...(packageName === undefined ? {} : { package: `packages/${packageName}` }),
  };
}

/** The file where a page of this route would be looked for. */
export const fileOfRoute = (route: string): string =>
  `src/pages/${route === '/' ? 'index' : route.replace(/^\//, '').replace(/:([^/]+)/g, '[$1]')}.tsx`;

/** Names of the params in a route: `/product/:id` has `id`. */
export const paramsOfRoute = (route: string): string[] =>
  [...route.matchAll(/:([^/]+)/g)].map((match) => match[1] ?? '');

/** Routes that differ only in the names of their params match the same paths. */
const shapeOf = (route: string): string => route.replace(/:[^/]+/g, ':');

export function planRoutes(files: readonly string[]): RoutePlan {
  const pages: PageFile[] = [];
  const errors: SampanError[] = [];
  const taken = new Map<string, PageFile>();
  for (const file of [...files].sort()) {
    const page = pageOfFile(file);
    if (!page) continue;
    const first = taken.get(shapeOf(page.route)) ?? taken.get(page.path);
    if (first) {
      errors.push(new SampanError('SP1006', { route: page.route, first: first.file, second: file }, { file }));
      continue;
    }
    taken.set(shapeOf(page.route), page).set(page.path, page);
    pages.push(page);
  }
  return { pages, errors };
}

/** Listed routes in their order; else the first tab or `/home` or `/` first and the rest by name. */
export function orderPages(
  pages: readonly PageFile[],
  listed: readonly string[] | undefined,
  firstTab: string | undefined,
): PageFile[] {
  if (listed) return listed.flatMap((route) => pages.find((page) => page.route === route) ?? []);
  const home = [firstTab, '/home', '/'].find((route) =>
    pages.some((page) => page.route === route && page.package === undefined),
  );
  const rank = (page: PageFile): number => (page.route === home ? 0 : page.package === undefined ? 1 : 2);
  return [...pages].sort((a, b) => rank(a) - rank(b) || (a.route < b.route ? -1 : 1));
}
