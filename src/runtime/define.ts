// What an app's files say about themselves: identity functions that give types. The build reads their arguments as text.
import type { AppConfig, PageConfig } from '../core/dialect.ts';
import type { ParamTypes } from './params.ts';

/** What `definePage` returns; `useParams` takes its types from it. */
export interface PageDefinition<P extends ParamTypes = ParamTypes> extends PageConfig {
  readonly params?: P;
}

/**
 * Describes the app, as the default export of `app.config.ts`.
 *
 * @example
 * export default defineApp({ name: 'Snacks', tabBar: { items: [{ page: '/home', text: 'Home' }, { page: '/cart', text: 'Cart' }] } })
 */
export const defineApp = (config: AppConfig): AppConfig => config;

/**
 * Describes a page, as its file's export `page`. The build reads it: write literals.
 *
 * @example
 * export const page = definePage({ title: 'Product', params: { id: 'number', from: 'string?' } })
 */
export const definePage = <const P extends ParamTypes = Record<never, never>>(
  config: PageDefinition<P>,
): PageDefinition<P> => config;
