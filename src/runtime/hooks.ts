// Lifecycle hooks of a page. They may be used by the page and by every component in it.
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { stopPullDownRefresh } from '#host/api/navigation';
import { SampanError } from '../core/errors.ts';
import type { PageDefinition } from './define.ts';
import {
  PageContext,
  type PageEventName,
  type PageInstance,
  type PageListener,
  type PageParams,
} from './page-context.ts';
import type { Params, ParamTypes } from './params.ts';

function usePage(hook: string): PageInstance {
  const page = useContext(PageContext);
  if (!page) throw new SampanError('SP3002', { hook });
  return page;
}

function usePageEvent(hook: string, name: PageEventName, handler: PageListener): void {
  const page = usePage(hook);
  const latest = useRef(handler);
  // Preact runs layout effects inner first, in order: the ref is current before the first event can come.
  useLayoutEffect(() => {
    latest.current = handler;
  });
  useLayoutEffect(() => page.on(name, () => latest.current()), [page, name]);
}

/**
 * The params of the current page. With the page's definition they are typed by it, without one each is a string, number or boolean.
 *
 * @throws SampanError SP3002 outside a page.
 * @example
 * export const page = definePage({ params: { id: 'number' } })
 * export default function Product() {
 *   const { id } = useParams(page) // id: number
 * }
 */
export function useParams(): PageParams;
export function useParams<const P extends ParamTypes>(page: PageDefinition<P>): Params<P>;
export function useParams(): PageParams {
  return usePage('useParams').params;
}

/**
 * Runs `handler` when the page comes into view: opened, returned to, its tab chosen, or the app brought to the front. In a
 * component that mounts while the page is in view it runs on mount.
 *
 * @throws SampanError SP3002 outside a page.
 * @example
 * useShow(() => refreshCart())
 */
export function useShow(handler: () => void): void {
  usePageEvent('useShow', 'show', handler);
}

/**
 * Runs `handler` when the page goes out of view: covered by another page, its tab left, or the app sent to the back.
 *
 * @throws SampanError SP3002 outside a page.
 */
export function useHide(handler: () => void): void {
  usePageEvent('useHide', 'hide', handler);
}

/**
 * Runs `handler` once, when the host has drawn the page for the first time; on mount in a component that mounts later.
 *
 * @throws SampanError SP3002 outside a page.
 */
export function useReady(handler: () => void): void {
  usePageEvent('useReady', 'ready', handler);
}

/**
 * Runs `handler` when the page is scrolled to within `reachBottomDistance` (default 50 px) of its end.
 *
 * @throws SampanError SP3002 outside a page.
 * @example
 * useReachBottom(() => loadMore())
 */
export function useReachBottom(handler: () => void): void {
  usePageEvent('useReachBottom', 'reachbottom', handler);
}

/** Pull-down handlers that have not settled, per page. A page without one is not in it. */
const refreshing = new WeakMap<PageInstance, number>();

/**
 * Runs `handler` when the user pulls the page down. The page needs `pullDownRefresh: true`. The refresh indicator stays until
 * the promises of all handlers of the page have settled, whether kept or rejected; a rejection goes on to the app's `onError`.
 *
 * @throws SampanError SP3002 outside a page.
 * @example
 * usePullDownRefresh(() => reload(id))
 */
export function usePullDownRefresh(handler: () => Promise<unknown> | void): void {
  const page = usePage('usePullDownRefresh');
  usePageEvent('usePullDownRefresh', 'pulldownrefresh', async () => {
    refreshing.set(page, (refreshing.get(page) ?? 0) + 1);
    try {
      await handler();
    } finally {
      const left = (refreshing.get(page) ?? 1) - 1;
      refreshing.set(page, left);
      if (left === 0) stopPullDownRefresh();
    }
  });
}
