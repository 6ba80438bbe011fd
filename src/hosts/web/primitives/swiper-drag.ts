// Dragging along one axis with finger, pen or mouse.
import { swallowClick } from './swallow-click.ts';

/** px until a press is a drag, and px/ms that make its end a flick. */
const slop = 6;
const flick = 0.3;

export interface DragTarget {
  isVertical(): boolean;
  begin(): void;
  /** @param moved px from where the drag began, along the axis */
  move(moved: number): void;
  /** @param direction of the flick it ended in: -1 towards the start, 1 towards the end, 0 for none */
  end(direction: -1 | 0 | 1): void;
}

export function createDrag(target: DragTarget) {
  return (down: PointerEvent): void => {
    const element = down.currentTarget as HTMLElement;
    if (down.button !== 0 || !down.isPrimary) return;
    const watch = new AbortController();
    const options = { signal: watch.signal };
    let isDragging = false;
    let speed = 0;
    let last = down;
    const [along, across] = target.isVertical() ? (['clientY', 'clientX'] as const) : (['clientX', 'clientY'] as const);

    const onMove = (event: PointerEvent): void => {
      const moved = event[along] - down[along];
      if (!isDragging) {
        if (Math.abs(event[across] - down[across]) > Math.max(slop, Math.abs(moved))) return watch.abort();
        if (Math.abs(moved) <= slop) return;
        isDragging = true;
        element.setPointerCapture(event.pointerId);
        target.begin();
      }
      // A swiper around this one stays where it is.
      event.stopPropagation();
      speed = (event[along] - last[along]) / Math.max(1, event.timeStamp - last.timeStamp);
      last = event;
      target.move(moved);
    };
    const onEnd = (event: PointerEvent): void => {
      watch.abort();
      if (!isDragging) return;
      if (event.type === 'pointerup') swallowClick(element)();
      const isFlick = Math.abs(speed) > flick && event.timeStamp - last.timeStamp < 100;
      target.end(!isFlick ? 0 : speed < 0 ? 1 : -1);
    };
    element.addEventListener('pointermove', onMove, options);
    element.addEventListener('pointercancel', onEnd, options);
    // Before the drag has captured it, a mouse may be lifted elsewhere.
    addEventListener('pointerup', onEnd, options);
  };
}
