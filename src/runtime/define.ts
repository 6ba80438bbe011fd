// What an app's files say about themselves: identity functions that give types. The build reads their arguments as text.
import type { AppConfig, PageConfig, PropKind } from '../core/dialect.ts';
import type { Params, ParamTypes } from './params.ts';

/** What `definePage` returns; `useParams` takes its types from it. */
export interface PageDefinition<P extends ParamTypes = ParamTypes> extends PageConfig {
  readonly params?: P;
  readonly firstPaint?: false | (object & Params<NoInfer<P>>);
}

/**
 * Describes the app, as the default export of `app.config.ts`.
 *
 * @example
 * export default defineApp({ name: 'Snacks', tabBar: { items: [{ page: '/home', text: 'Home' }, { page: '/cart', text: 'Cart' }] } })
 */
/* @__NO_SIDE_EFFECTS__ */
export const defineApp = (config: AppConfig): AppConfig => config;

/**
 * Describes a page, as its file's export `page`. The build reads it: write literals.
 *
 * On mini-program hosts the build renders each page once, and the host shows that before any code has run. A page whose params
 * must be there needs values for it, `firstPaint`: those of a page that still loads, so that no user sees another's. The clock,
 * random numbers, timers, storage and the host's API have no answer then; a page that asks for them while it renders shows nothing
 * first, and the build says so. `firstPaint: false` leaves a page out.
 *
 * @example
 * export const page = definePage({ title: 'Product', params: { id: 'number', from: 'string?' }, firstPaint: { id: 0 } })
 */
/* @__NO_SIDE_EFFECTS__ */
export const definePage = <const P extends ParamTypes = Record<never, never>>(
  config: PageDefinition<P>,
): PageDefinition<P> => config;

/** The kind of a prop by its type. A function is an event, and tells one thing; children cannot be given. */
type KindOf<T> = 0 extends 1 & T
  ? PropKind
  : [T] extends [string]
    ? 'string'
    : [T] extends [number]
      ? 'number'
      : [T] extends [boolean]
        ? 'boolean'
        : [T] extends [readonly unknown[]]
          ? 'array'
          : [T] extends [(...args: never) => unknown]
            ? [T] extends [(detail: never) => unknown]
              ? 'event'
              : never
            : [T] extends [object]
              ? 'object' | 'any'
              : 'any';

/** What `defineComponent` is given: every prop of the component with its kind. */
export interface ComponentDefinition<P extends object> {
  readonly props: { readonly [K in keyof P]-?: K extends 'children' ? never : KindOf<Exclude<P[K], undefined>> };
}

/**
 * Describes a component for pages of an existing native mini program, as the export `component` of a file in src/exports. The build
 * reads it: write literals. A prop that a page does not set is not there, so that defaults hold.
 *
 * @example
 * export const component = defineComponent<SkuPickerProps>({ props: { product: 'object', count: 'number', onChoose: 'event' } })
 */
/* @__NO_SIDE_EFFECTS__ */
export const defineComponent = <P extends object>(definition: ComponentDefinition<P>): ComponentDefinition<P> =>
  definition;
