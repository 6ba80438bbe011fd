// The app's routes as types. The build writes a declaration file that fills `Routes` from the pages; without one any text is a route.
import type { ParamValue } from './page-context.ts';

/**
 * The pages of the app: pattern -> params. Filled by the build:
 *
 * @example
 * declare module 'sampan' {
 *   interface Routes { '/home': {}; '/product/:id': { id: number; from?: string } }
 * }
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- filled by declaration merging
export interface Routes {}

type Known = keyof Routes & string;
type IsOpen = [Known] extends [never] ? true : false;

type TextOf<R extends Known, Name extends string> = Name extends keyof Routes[R]
  ? Routes[R][Name] extends ParamValue
    ? `${Routes[R][Name]}`
    : string
  : string;
type PathOf<R extends Known, Pattern extends string = R> = Pattern extends `${infer Head}:${infer Name}/${infer Rest}`
  ? `${Head}${TextOf<R, Name>}/${PathOf<R, Rest>}`
  : Pattern extends `${infer Head}:${infer Name}`
    ? `${Head}${TextOf<R, Name>}`
    : Pattern;

/** A page's pattern: `/product/:id`. */
export type RouteName = IsOpen extends true ? string : Known;

/** The params that a page takes, by its pattern. */
export type RouteParams<R extends string> = R extends Known
  ? [keyof Routes[R]] extends [never]
    ? Readonly<Record<string, never>>
    : Routes[R]
  : Readonly<Record<string, ParamValue | undefined>>;

/** A page's path with or without a query: `/product/3?from=home`. */
export type RouteText = IsOpen extends true ? string : { [R in Known]: PathOf<R> | `${PathOf<R>}?${string}` }[Known];
