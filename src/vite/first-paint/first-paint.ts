// The first paint of each page: what it shows before its code runs, or why nothing.
import type { PageManifest } from '../../core/dialect.ts';
import { trimFirstData } from './trim-first-data.ts';
import { paramsOfRoute } from '../routes.ts';
import { writeFirstData } from './write-rows.ts';
import type { OutputPlace } from './traces.ts';
import { renderPage } from './render-page.ts';
import { withQuietRejections } from './rejections.ts';

/** What the build knows of a page's first paint, for its report. */
export type FirstPaint =
  /** Of the page's `data` as JSON. */
  { readonly bytes: number } | FirstPaintFallback;

/** It shows nothing before its code runs. */
export interface FirstPaintFallback {
  /** `clock`, `random`, `timer`, `time zone`, `locale`, `network`, `storage`, `env`, `host API …`, `params`, `no end`, `error: …`, … */
  readonly fallback: string;
  /** As errors show it; absent where the cause has no place in the app's own code. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

/** Route -> bytes of the page's first data, where it has some. */
export const firstDataSizes = (paints: ReadonlyMap<string, FirstPaint>): Map<string, number> =>
  new Map([...paints].flatMap(([route, paint]) => ('bytes' in paint ? [[route, paint.bytes]] : [])));

export interface PaintedPage {
  readonly paint: FirstPaint;
  /** The page's tree as JavaScript; undefined where it has none, or an empty one. */
  readonly literal: string | undefined;
}

export interface PaintInput {
  /** Every script of the output. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly hostObjects: readonly string[];
  /** The app's own place behind a trace through the output. */
  placeOf(trace: readonly OutputPlace[]): { readonly file: string; readonly line: number } | undefined;
}

/** `definePage` says that there is to be none. */
export const turnedOff = 'turned off';

/** It has params that must be there, and `definePage` gives none. */
export const missingParams = 'params';

/**
 * The params that a page is rendered with, as the query of its URL; undefined when it needs some that nobody gave.
 */
export function paramsOf({ route, config }: PageManifest): Record<string, string> | undefined {
  const types = { ...Object.fromEntries(paramsOfRoute(route).map((name) => [name, 'string'])), ...config.params };
  const given = Object.entries(config.firstPaint || {}).map(([name, value]): [string, string] => [name, String(value)]);
  const query = Object.fromEntries(given);
  const isMissing = Object.entries(types).some(([name, type]) => !type.endsWith('?') && query[name] === undefined);
  return isMissing ? undefined : query;
}

/** Renders a page in a realm of its own. What another page did to its modules can't be seen in it. */
export async function paintPage(page: PageManifest, input: PaintInput): Promise<PaintedPage> {
  const none = (fallback: string): PaintedPage => ({ paint: { fallback }, literal: undefined });
  if (page.config.firstPaint === false) return none(turnedOff);
  const query = paramsOf(page);
  if (!query) return none(missingParams);
  const { result } = await withQuietRejections(() => {
    const { scripts, hostObjects } = input;
    return renderPage({ scripts, hostObjects, path: page.path, query });
  });
  if ('cause' in result)
    return { paint: { fallback: result.cause, ...input.placeOf(result.places) }, literal: undefined };
  const data = { r: trimFirstData(result.data.r) };
  const isEmpty = Object.keys(data.r).length === 1;
  return {
    paint: { bytes: Buffer.byteLength(JSON.stringify(data)) },
    literal: isEmpty ? undefined : writeFirstData(data.r),
  };
}
