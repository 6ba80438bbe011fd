// One open page: its address, its code once that is loaded, and what the bars show of it.
import type { ComponentType } from 'preact';
import type { RouteSpec, WebAppSpec } from '../../../core/app-spec.ts';
import type { PageConfig } from '../../../core/dialect.ts';
import { createPageInstance, type PageEventName, type PageInstance } from '../../../runtime/page-context.ts';
import { formatRoute, type Query } from '../../../core/route-match.ts';
import { type Cell, createCell } from './cell.ts';
import type { ShellParts } from './parts.ts';

export type WebApp = WebAppSpec<ComponentType>;

export interface LoadedPage {
  readonly component: ComponentType;
  readonly config: PageConfig;
  readonly instance: PageInstance;
}

export interface OpenPage {
  readonly key: number;
  /** Undefined where no page has the route. */
  readonly route: RouteSpec | undefined;
  readonly query: Query;
  /** `/product/3?from=home` */
  readonly path: string;
  /** Undefined until the page's code is there; an error when it does not come. */
  readonly loaded: Cell<LoadedPage | { readonly error: unknown } | undefined>;
  /** Set by `setTitle`. */
  readonly title: Cell<string | undefined>;
  readonly isRefreshing: Cell<boolean>;
  /** Whether its component is mounted, so that lifecycle events reach its hooks. */
  isMounted: boolean;
  isLoading: boolean;
}

let keys = 0;

export const createOpenPage = (route: RouteSpec | undefined, query: Query, path?: string): OpenPage => ({
  key: ++keys,
  route,
  query,
  path: path ?? (route ? formatRoute(route.route, query) : ''),
  loaded: createCell<LoadedPage | { readonly error: unknown } | undefined>(undefined),
  title: createCell<string | undefined>(undefined),
  isRefreshing: createCell(false),
  isMounted: false,
  isLoading: false,
});

export const loadedOf = (page: OpenPage): LoadedPage | undefined => {
  const loaded = page.loaded.value;
  return loaded && 'component' in loaded ? loaded : undefined;
};

/** Tells a page's hooks; returns what they returned. An error of theirs is reported and keeps nobody from anything. */
export function emit(page: OpenPage, name: PageEventName): readonly unknown[] {
  try {
    return (page.isMounted && loadedOf(page)?.instance.emit(name)) || [];
  } catch (error) {
    reportError(error);
    return [];
  }
}

interface LoadingApp {
  readonly app: WebApp;
  readonly parts: ShellParts;
}

/** Fetches the page's code, once. Called again after it failed, it tries again. */
export async function loadPage({ app, parts }: LoadingApp, page: OpenPage): Promise<void> {
  const { route, query, loaded } = page;
  if (!route || page.isLoading || loadedOf(page)) return;
  page.isLoading = true;
  loaded.value = undefined;
  try {
    const { default: component, page: config = {} } = await app.pages[route.route]!();
    const params = parts.parseParams ? parts.parseParams(route.route, query, config.params) : query;
    loaded.value = { component, config, instance: createPageInstance(route.route, params) };
  } catch (error) {
    loaded.value = { error };
    reportError(error);
  }
  page.isLoading = false;
}
