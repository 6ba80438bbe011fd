// One open page as its components see it: route, params and the host's lifecycle. Knows no host and draws nothing.
import { createContext } from 'preact';

export type PageEventName = 'show' | 'hide' | 'ready' | 'pulldownrefresh' | 'reachbottom' | 'unload';
export type ParamValue = string | number | boolean;
export type PageParams = Readonly<Record<string, ParamValue>>;
export type PageListener = () => unknown;

export interface PageInstance {
  /** The page's pattern: `/product/:id`. */
  readonly route: string;
  /** Path and query params, parsed by the types that the page defines. */
  readonly params: PageParams;
  /**
   * Listens until the returned function is called. `show` and `ready` are states as well: a listener that comes while the page
   * is shown, or after it was ready, runs at once. So a component that mounts late misses neither.
   */
  on(name: PageEventName, listener: PageListener): () => void;
  /** Runs every listener and returns what they returned. When some throw, the others still run, then the first error is thrown. */
  emit(name: PageEventName): unknown[];
}

/** The page around a component; null outside of one. */
export const PageContext = /* @__PURE__ */ createContext<PageInstance | null>(null);

/** Run after a page was shown. */
const afterShow = new Set<() => void>();

/** Runs `listener` each time any page of the app is shown. For hosts; components use `useShow`. */
export function onAnyPageShow(listener: () => void): () => void {
  afterShow.add(listener);
  return () => afterShow.delete(listener);
}

/**
 * Creates the page that the runtime gives to `PageContext` and feeds with the host's lifecycle.
 *
 * @param route the page's pattern, e.g. `/product/:id`
 * @param params parsed params, see `parseParams`
 */
export function createPageInstance(route: string, params: PageParams): PageInstance {
  let listeners: Partial<Record<PageEventName, Set<PageListener>>> = {};
  /** States that hold now. Only `show` and `ready` are ever in it. */
  const current = new Set<PageEventName>();

  return {
    route,
    params,
    on(name, listener) {
      // A function registered twice is two listeners.
      const entry: PageListener = () => listener();
      const set = listeners[name] || (listeners[name] = new Set());
      set.add(entry);
      if (current.has(name)) entry();
      return () => set.delete(entry);
    },
    emit(name) {
      if (name === 'show' || name === 'ready') current.add(name);
      if (name === 'hide' || name === 'unload') current.delete('show');
      const results: unknown[] = [];
      const errors: unknown[] = [];
      [...(listeners[name] || [])].forEach((listener) => {
        try {
          results.push(listener());
        } catch (error) {
          errors.push(error);
        }
      });
      if (name === 'show') [...afterShow].forEach((listener) => listener());
      if (name === 'unload') listeners = {};
      if (errors.length > 0) throw errors[0];
      return results;
    },
  };
}
