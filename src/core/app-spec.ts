// What the build hands to a host's runtime: the app as data and components. Opaque component types keep core free of Preact.
import type { PageConfig, TabBarConfig, WindowConfig } from './dialect.ts';

export interface RouteSpec {
  /** `/product/:id` */
  readonly route: string;
  /** Path of the page on mini-program hosts: `pages/product/_id`. */
  readonly path: string;
  readonly isTab: boolean;
}

export interface AppSpec<Component = unknown> {
  readonly name: string;
  readonly routes: readonly RouteSpec[];
  /** The root component (src/app.tsx), around every page. */
  readonly root?: Component;
  readonly window: WindowConfig;
  readonly tabBar?: TabBarConfig;
  readonly darkMode: boolean;
}

export interface PageSpec<Component = unknown> {
  readonly route: string;
  readonly component: Component;
  readonly config: PageConfig;
}

/** The web's app: pages are loaded when they are opened. */
export interface WebAppSpec<Component = unknown> extends AppSpec<Component> {
  readonly pages: Readonly<Record<string, () => Promise<{ readonly default: Component; readonly page?: PageConfig }>>>;
  /** Element id to mount into. Default `app`. */
  readonly mount?: string;
}
