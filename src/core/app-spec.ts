// What the build hands to a host's runtime: the app as data and components. Opaque component types keep core free of Preact.
import type { PageConfig, TabBarConfig, WindowConfig } from './dialect.ts';

export interface RouteSpec {
  /** `/product/:id` */
  readonly route: string;
  /** Path of the page on mini-program hosts, `pages/product/_id`; absent elsewhere. */
  readonly path?: string;
  /** Absent: no. */
  readonly isTab?: boolean;
}

/** What every host's runtime needs. What a host reads from files of its own is not in the bundle. */
export interface AppSpec<Component = unknown> {
  readonly name?: string;
  readonly routes: readonly RouteSpec[];
  /** The root component (src/app.tsx), around every page. */
  readonly root?: Component;
  readonly window?: WindowConfig;
  readonly tabBar?: { readonly items: readonly { readonly page: string }[] };
  readonly darkMode?: boolean;
}

export interface PageSpec<Component = unknown> {
  readonly route: string;
  readonly component: Component;
  /** Parses the decoded texts of path and query. Absent where the page defines no params: they stay text. */
  readonly params?: (raw: Readonly<Record<string, string>>) => Readonly<Record<string, string | number | boolean>>;
}

/** The web's app: it draws the bars itself, and pages are loaded when they are opened. */
export interface WebAppSpec<Component = unknown> extends AppSpec<Component> {
  readonly name: string;
  readonly window: WindowConfig;
  readonly tabBar?: TabBarConfig;
  readonly darkMode: boolean;
  readonly pages: Readonly<Record<string, () => Promise<{ readonly default: Component; readonly page?: PageConfig }>>>;
  /** Element id to mount into. Default `app`. */
  readonly mount?: string;
}
