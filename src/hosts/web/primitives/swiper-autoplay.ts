// `autoplay`: the next slide after each interval.
import { useEffect } from 'preact/hooks';
import type { SwiperProps } from '../../../../components/primitives/types.ts';
import { read } from './reactive.ts';
import { prefersStill } from './still-motion.ts';
import type { SwiperControl } from './swiper-control.ts';

/** Not while the user looks closer, nor for those who asked for less motion. */
export function useAutoplay(control: SwiperControl, props: SwiperProps, index: number, count: number): void {
  const isOn = read(props.autoplay) ?? false;
  const interval = read(props.interval) ?? 5000;
  useEffect(() => {
    if (!isOn || prefersStill()) return;
    const timer = setInterval(() => {
      const { element } = control;
      const isSeen = element?.checkVisibility?.() ?? true;
      const isHeld = control.isDragging || element?.matches(':hover, :focus-within');
      if (isSeen && !isHeld && control.canMove && !document.hidden) control.step(1, 'autoplay');
    }, interval);
    return () => clearInterval(timer);
  }, [isOn, interval, index, count]);
}
