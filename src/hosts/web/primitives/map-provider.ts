// The app's own map service, if it has set one, and a map drawn by it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DrawnMap, MapListener, MapProvider, MapView } from '../../../api/map.ts';
import { createCell, useCell } from '../shell/cell.ts';

export const mapProvider = createCell<MapProvider | undefined>(undefined);

/**
 * Has the provider draw into an element, and follow.
 *
 * @returns whether it draws: not yet while it loads, and not where it fails or where there is none
 */
export function useProvider(
  element: { readonly current: HTMLElement | null },
  view: MapView,
  listener: MapListener & { failed(reason: string): void },
): boolean {
  const provider = useCell(mapProvider);
  const [isDrawn, setDrawn] = useState(false);
  const drawn = useRef<DrawnMap | undefined>(undefined);
  const latest = useRef(view);
  latest.current = view;
  useLayoutEffect(() => {
    if (!provider) return;
    let isWanted = true;
    const draw = async (): Promise<void> => {
      const map = await provider.draw(element.current!, latest.current, listener);
      if (!isWanted) return map.remove();
      drawn.current = map;
      // It may have taken a while.
      map.update(latest.current);
      setDrawn(true);
    };
    draw().catch((error: unknown) => {
      if (!isWanted) return;
      element.current?.replaceChildren();
      listener.failed(String(error));
    });
    return () => {
      isWanted = false;
      drawn.current?.remove();
      drawn.current = undefined;
      element.current?.replaceChildren();
      setDrawn(false);
    };
  }, [provider]);
  useLayoutEffect(() => drawn.current?.update(view));
  return isDrawn;
}
