// Going from page to page by route. The stack itself is the host's.
import * as host from '#host/api/navigation';
import type { AppSpec, RouteSpec } from '../core/app-spec.ts';
import { SampanError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import type { ParamValue } from './page-context.ts';
import { matchRoute, type Query, splitRoute } from '../core/route-match.ts';
import type { RouteName, RouteParams, RouteText } from './routes.ts';

/** Set once at boot. Only read when it is asked for, so that an app that never goes anywhere has none of it. */
let app: Pick<AppSpec, 'routes' | 'tabBar'> = { routes: [] };

/** Gives the router the app's pages and tabs. For the host's runtime, at boot. */
export function setRoutes(spec: typeof app): void {
  app = spec;
}

type LooseParams = Readonly<Record<string, ParamValue | undefined>>;

/**
 * The page that a route names, and all its params as plain text.
 *
 * @param params values that go before those in `to`; undefined ones are left out
 * @throws SampanError SP3001 when no page has the route.
 */
export function resolveRoute(to: string, params: LooseParams = {}): { route: RouteSpec; query: Query } {
  const [path, query] = splitRoute(to);
  const found = matchRoute(app.routes, path);
  if (!found) throw new SampanError('SP3001', { route: path, hint: hintFor(path) });
  const all: Query = Object.assign(found.params, query);
  for (const name in params) if (params[name] !== undefined) all[name] = String(params[name]);
  return { route: found.route, query: all };
}

function hintFor(path: string): string | undefined {
  if (process.env.NODE_ENV === 'production') return undefined;
  const close = nearest(
    path,
    app.routes.map(({ route }) => route),
  );
  return close && `Did you mean "${close}"?`;
}

/** Opens pages. Takes a path, or a page's pattern and its params: those need no encoding. */
export interface OpenPage {
  (to: RouteText): Promise<void>;
  <R extends RouteName>(route: R, params: RouteParams<R>): Promise<void>;
}

function resolvePlain(call: string, to: string, params?: LooseParams): [RouteSpec, Query] {
  const { route, query } = resolveRoute(to, params);
  if (route.isTab) {
    throw new SampanError('SP3005', {
      call,
      wanted: 'a page that is no tab',
      route: to,
      actual: 'a tab page',
      instead: 'switchTab()',
    });
  }
  return [route, query];
}

/**
 * Opens a page on top of the current one. Hosts hold 10 pages.
 *
 * @throws SampanError SP3001 no such page, SP3003 stack full, SP3005 the page is a tab, SP5010 the host refuses.
 * @example
 * navigate('/product/3?from=home')
 * navigate('/search/:word', { word: 'salt & pepper' }) // needs no encoding
 */
export const navigate: OpenPage = async (to: string, params?: LooseParams) =>
  host.push(...resolvePlain('navigate', to, params));

/**
 * Opens a page in place of the current one.
 *
 * @throws SampanError SP3001 no such page, SP3005 the page is a tab, SP5010 the host refuses.
 */
export const redirect: OpenPage = async (to: string, params?: LooseParams) =>
  host.replace(...resolvePlain('redirect', to, params));

/**
 * Closes all pages and opens this one, a tab page or another.
 *
 * @throws SampanError SP3001 no such page, SP5010 the host refuses.
 */
export const relaunch: OpenPage = async (to: string, params?: LooseParams) => {
  const { route, query } = resolveRoute(to, params);
  return host.relaunch(route, query);
};

/**
 * Goes back, at most to the first page.
 *
 * @param delta number of pages. Default 1.
 * @throws SampanError SP5010 when the first page is shown.
 */
export const back = async (delta = 1): Promise<void> => host.pop(delta);

/**
 * Shows a tab page and closes all pages that are no tabs. Takes no params: a tab page stays alive, and Alipay hands it none.
 *
 * @throws SampanError SP3001 no such page, SP3005 the page is no tab or params are given, SP5010 the host refuses.
 * @example
 * switchTab('/cart')
 */
export async function switchTab(to: RouteName): Promise<void> {
  const { route, query } = resolveRoute(to);
  const [actual, instead] = !route.isTab
    ? ['none', 'navigate()']
    : Object.keys(query).length > 0
      ? ['given params', 'a signal, or relaunch(),']
      : [];
  if (actual)
    throw new SampanError('SP3005', {
      call: 'switchTab',
      wanted: 'a tab page without params',
      route: to,
      actual,
      instead,
    });
  return host.switchTab(route);
}

/**
 * Sets the badge of a tab, on whichever page the user is. Hosts show 3 (Alipay) or 4 (WeChat) characters and cut the rest.
 *
 * @param text undefined or an empty text removes the badge
 * @throws SampanError SP3005 when the page is no tab.
 * @example
 * effect(() => setTabBadge('/cart', count.value ? String(count.value) : undefined))
 */
export function setTabBadge(route: RouteName, text: string | undefined): void {
  const index = app.tabBar ? app.tabBar.items.findIndex(({ page }) => page === route) : -1;
  if (index < 0) {
    throw new SampanError('SP3005', {
      call: 'setTabBadge',
      wanted: 'a tab page',
      route,
      actual: 'none',
      instead: 'a route of tabBar.items',
    });
  }
  host.setTabBadge(index, text || undefined);
}

/**
 * Sets the title of the current page, until it closes.
 *
 * @example
 * useEffect(() => setTitle(product.name), [product])
 */
export const setTitle = (title: string): void => host.setTitle(title);
