// The page stack: what a host implements; the typed functions that authors call stand in runtime/router.ts.
import type { RouteSpec } from '../core/app-spec.ts';

/** What a host implements in `hosts/<id>/api/navigation.ts`. `query` holds path and query params as text. */
export interface NavigationHost {
  /** @throws SampanError SP3003 stack full, SP5010 */
  push(route: RouteSpec, query: Record<string, string>): Promise<void>;
  replace(route: RouteSpec, query: Record<string, string>): Promise<void>;
  pop(delta: number): Promise<void>;
  switchTab(route: RouteSpec): Promise<void>;
  relaunch(route: RouteSpec, query: Record<string, string>): Promise<void>;
  /** The badge on a tab: text, or undefined to remove it. */
  setTabBadge(index: number, text: string | undefined): void;
  stopPullDownRefresh(): void;
  setTitle(title: string): void;
}
