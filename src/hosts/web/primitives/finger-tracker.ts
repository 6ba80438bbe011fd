// Fingers, pen or mouse on an element: one moves it, two scale it. Knows no Preact.
import { swallowClick } from './swallow-click.ts';

/** px until a press is a drag, and about the last ms of a drag, which tell how fast it ends. */
const slop = 6;
const trail = 80;

export interface FingerTarget {
  /**
   * Whether a press that begins like this is a drag. It is somebody else's if not.
   *
   * @param on the element that the finger is on
   */
  begins(dx: number, dy: number, on: Element): boolean;
  /** The first movement comes next. */
  begin(): void;
  move(dx: number, dy: number): void;
  /** Whether two fingers scale it. */
  canPinch(): boolean;
  /** @param ratio of the fingers' distance to what it was, around a point of the window */
  pinch(ratio: number, x: number, y: number): void;
  /** All fingers are lifted: px/ms at the end, 0 where the finger rested first. */
  end(speedX: number, speedY: number): void;
}

interface Finger {
  x: number;
  y: number;
}

/** The listener for `pointerdown`. */
export function trackFingers(target: FingerTarget) {
  const fingers = new Map<number, Finger>();
  let watch: AbortController | undefined;
  let element: HTMLElement;
  let isDragging = false;
  /** A drag that was given up: nothing moves until another finger comes. */
  let isLost = false;
  let start: Finger = { x: 0, y: 0 };
  /** Where a single finger was lately. */
  let steps: { readonly x: number; readonly y: number; readonly at: number }[] = [];

  const begin = (event: PointerEvent): void => {
    isDragging = true;
    target.begin();
    // A mouse may leave the window.
    element.setPointerCapture(event.pointerId);
  };

  const onMove = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId);
    if (!finger || isLost) return;
    const [dx, dy] = [event.clientX - finger.x, event.clientY - finger.y];
    const other = [...fingers.values()].find((candidate) => candidate !== finger);
    if (!isDragging && !other) {
      const [movedX, movedY] = [event.clientX - start.x, event.clientY - start.y];
      if (Math.hypot(movedX, movedY) <= slop) return;
      if (!target.begins(movedX, movedY, element)) return void (isLost = true);
    }
    if (!isDragging) begin(event);
    // What is around stays where it is.
    event.stopPropagation();
    if (other) {
      steps = [];
      const before = Math.hypot(finger.x - other.x, finger.y - other.y);
      const now = Math.hypot(event.clientX - other.x, event.clientY - other.y);
      // Half the way of one finger is that of the point between both, which is the one to scale around.
      target.move(dx / 2, dy / 2);
      if (before > 0) target.pinch(now / before, (event.clientX + other.x) / 2, (event.clientY + other.y) / 2);
    } else target.move(dx, dy);
    steps.push({ x: event.clientX, y: event.clientY, at: event.timeStamp });
    finger.x = event.clientX;
    finger.y = event.clientY;
  };

  const onEnd = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    watch!.abort();
    if (!isDragging) return;
    if (event.type === 'pointerup') swallowClick(element)();
    const last = steps.at(-1);
    // The one before the trail: frames of a busy phone may be further apart than that is long.
    const first = steps.findLast(({ at }) => event.timeStamp - at >= trail) ?? steps[0];
    const isFast = event.type === 'pointerup' && last && event.timeStamp - last.at < trail;
    const ms = isFast ? last.at - first!.at : 0;
    if (ms > 0) target.end((last!.x - first!.x) / ms, (last!.y - first!.y) / ms);
    else target.end(0, 0);
  };

  return (down: PointerEvent): void => {
    if (down.button !== 0 || fingers.size > (target.canPinch() ? 1 : 0)) return;
    fingers.set(down.pointerId, { x: down.clientX, y: down.clientY });
    isLost = false;
    if (fingers.size > 1) return;
    element = down.currentTarget as HTMLElement;
    start = { x: down.clientX, y: down.clientY };
    steps = [{ ...start, at: down.timeStamp }];
    isDragging = false;
    watch = new AbortController();
    // Before anything around hears of it.
    const options = { signal: watch.signal, capture: true };
    addEventListener('pointermove', onMove, options);
    addEventListener('pointerup', onEnd, options);
    addEventListener('pointercancel', onEnd, options);
  };
}
