// One thing from the server with the states that a page shows: loading, failed, ready.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from './server.ts';

export type Resource<T> =
  | { readonly status: 'loading'; readonly data?: undefined }
  | { readonly status: 'failed'; readonly problem: string; readonly data?: undefined }
  | { readonly status: 'ready'; readonly data: T };

/**
 * Loads on mount and whenever `deps` change. `reload` keeps what is shown until the new answer is there.
 *
 * @example const [product, reload] = useResource(() => fetchProduct(id), [id])
 */
export function useResource<T>(
  load: () => Promise<T>,
  deps: readonly unknown[],
): readonly [Resource<T>, () => Promise<void>] {
  const [state, setState] = useState<Resource<T>>({ status: 'loading' });
  const latest = useRef(0);
  const reload = useCallback(async () => {
    const mine = ++latest.current;
    setState((now) => (now.status === 'ready' ? now : { status: 'loading' }));
    try {
      const data = await load();
      if (mine === latest.current) setState({ status: 'ready', data });
    } catch (error) {
      if (mine === latest.current) setState({ status: 'failed', problem: messageOf(error) });
    }
  }, deps);
  useEffect(() => {
    setState({ status: 'loading' });
    void reload();
    return () => void latest.current++;
  }, deps);
  return [state, reload];
}
