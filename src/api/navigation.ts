// The page stack: what a host implements; the typed functions that authors call stand in runtime/router.ts.
import type { RouteSpec } from '../core/app-spec.ts';

/**
 * What a host implements in `hosts/<id>/api/navigation.ts`. `query` holds path and query params as plain text, not encoded: the
 * host encodes for the way that it takes, and gives the page the same text back.
 */
export interface NavigationHost {
  /** Never called with a tab page. @throws SampanError SP3003 stack full, SP5010 */
  push(route: RouteSpec, query: Record<string, string>): Promise<void>;
  /** Never called with a tab page. @throws SampanError SP5010 */
  replace(route: RouteSpec, query: Record<string, string>): Promise<void>;
  /** Goes back `delta` pages, at most to the first one. @throws SampanError SP5010 on the first page */
  pop(delta: number): Promise<void>;
  /** Closes all pages but tab pages and shows this one. Only called with a tab page. @throws SampanError SP5010 */
  switchTab(route: RouteSpec): Promise<void>;
  /** Closes all pages and opens this one. @throws SampanError SP5010 */
  relaunch(route: RouteSpec, query: Record<string, string>): Promise<void>;
  /** The badge on the tab with this index, from 0 at the left: text, or undefined to remove it. Works on every page. */
  setTabBadge(index: number, text: string | undefined): void;
  stopPullDownRefresh(): void;
  setTitle(title: string): void;
}
