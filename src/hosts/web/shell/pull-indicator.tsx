import * as texts from './texts.ts';
import './pull-indicator.css';

export interface PullIndicatorProps {
  /** px that it was pulled down by. */
  readonly pulled: number;
  readonly isRefreshing: boolean;
  /** CSS text of custom properties, for other colours. */
  readonly colors?: string;
}

/** What follows the finger that pulls a scroller down, and turns while it refreshes. */
export function PullIndicator({ pulled, isRefreshing, colors = '' }: PullIndicatorProps) {
  const y = isRefreshing ? 56 : pulled;
  return (
    <div
      class={`sp-pull${pulled ? ' sp-pull-held' : ''}`}
      style={`translate:-50% ${y - 44}px;opacity:${Math.min(1, y / 40)};${colors}`}
      data-sampan-refreshing={isRefreshing}
      role="status"
    >
      <span
        class={isRefreshing ? 'sp-spinner' : 'sp-spinner sp-spinner-still'}
        style={isRefreshing ? undefined : `rotate:${pulled * 4}deg`}
        aria-label={isRefreshing ? texts.refreshing() : undefined}
      />
    </div>
  );
}
