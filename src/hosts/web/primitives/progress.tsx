import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ProgressProps } from '../../../../components/primitives/types.ts';
import * as texts from '../shell/texts.ts';
import { elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import './progress.css';

/** The bar grows to its length, unless the user prefers less motion. Where it is interrupted it can go on. */
function useGrowth(props: ProgressProps, percent: number) {
  const bar = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  /** The percentage that is seen once an animation has begun to end. */
  const seen = useRef(0);
  const isActive = read(props.active) ?? false;
  useLayoutEffect(() => {
    const element = bar.current!;
    const { activeMode, duration } = latest.current;
    const from = read(activeMode) === 'forwards' ? seen.current : 0;
    seen.current = percent;
    if (!isActive) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const growth = element.animate(
      { width: [`${from}%`, `${percent}%`] },
      isStill ? 0 : Math.abs(percent - from) * (read(duration) ?? 30),
    );
    growth.onfinish = () => {
      latest.current.onActiveEnd?.(
        webEvent(new Event('activeend'), 'activeend', { curPercent: percent }, element.closest('.sp-progress')),
      );
    };
    return () => {
      if (growth.playState === 'running')
        seen.current = (100 * element.offsetWidth) / element.parentElement!.offsetWidth;
      growth.cancel();
    };
  }, [percent, isActive]);
  return bar;
}

/** How far something has got. Colours that are unset are the theme's. */
export function Progress(props: ProgressProps) {
  const dom = elementProps('progress', props);
  const percent = Math.min(100, Math.max(0, read(props.percent) || 0));
  const bar = useGrowth(props, percent);
  const track = {
    height: `${read(props.strokeWidth) ?? 6}px`,
    borderRadius: `${read(props.borderRadius) ?? 0}px`,
    background: read(props.backgroundColor),
  };
  dom.role ??= 'progressbar';
  if (!dom['aria-labelledby']) dom['aria-label'] ??= texts.progress();
  dom['aria-valuemin'] = 0;
  dom['aria-valuemax'] = 100;
  dom['aria-valuenow'] = percent;
  return (
    <div {...dom}>
      <div class="sp-progress-track" style={track}>
        <div ref={bar} class="sp-progress-bar" style={{ width: `${percent}%`, background: read(props.activeColor) }} />
      </div>
      {read(props.showInfo) && (
        <span class="sp-progress-info" style={`font-size:${read(props.fontSize) ?? 16}px`}>
          {Math.round(percent)}%
        </span>
      )}
    </div>
  );
}
