// Pulling a page down to refresh it: only apps with a page that can be have this.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useCell } from './cell.ts';
import { emit, loadedOf, type OpenPage } from './open-page.ts';
import { PullIndicator } from './pull-indicator.tsx';
import { createPull } from './pull-refresh.ts';

export interface PullView {
  /** Listeners of the page's element. */
  readonly events: object;
  /** What follows the finger; undefined on a page that cannot be pulled. */
  readonly indicator: ComponentChildren;
}

const canPull = (page: OpenPage): boolean => loadedOf(page)?.config.pullDownRefresh === true;

/** Of a page whose element renders again when it is loaded. */
export function usePull(page: OpenPage): PullView {
  const [pulled, setPulled] = useState(0);
  const isRefreshing = useCell(page.isRefreshing);
  const [events] = useState(() =>
    createPull({
      isEnabled: () => canPull(page) && !page.isRefreshing.value,
      follow: setPulled,
      refresh: () => refresh(page),
    }),
  );
  const indicator = canPull(page) ? <PullIndicator pulled={pulled} isRefreshing={isRefreshing} /> : undefined;
  return { events, indicator };
}

function refresh(page: OpenPage): void {
  page.isRefreshing.value = true;
  // Nobody listens: the indicator must not turn for ever. Hooks stop it themselves.
  if (emit(page, 'pulldownrefresh').length === 0) setTimeout(() => (page.isRefreshing.value = false), 400);
}
