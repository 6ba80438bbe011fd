// The pull-down gesture of a scroller: px pulled while the finger is down, and whether that is far enough when it is lifted.

/** px of pull that start a refresh unless the target says otherwise, and how much further the indicator follows. */
const enough = 56;
const beyond = 32;

export interface PullTarget {
  isEnabled(): boolean;
  /** px of pull that start a refresh. */
  enough?(): number;
  /** @param distance px, 0 when the pull ended */
  follow(distance: number): void;
  refresh(): void;
}

/** A scroller inside the page that can still scroll up takes the gesture for itself. */
function canScrollUp(from: EventTarget | null, page: Element): boolean {
  for (let at = from as Element | null; at && at !== page; at = at.parentElement) if (at.scrollTop > 0) return true;
  return page.scrollTop > 0;
}

export function createPull(target: PullTarget) {
  /** Where the finger went down; undefined while no pull can begin. */
  let start: { x: number; y: number } | undefined;
  let distance = 0;
  const wanted = (): number => target.enough?.() ?? enough;
  const end = (): void => {
    if (!start || distance === 0) return;
    start = undefined;
    if (distance >= wanted()) target.refresh();
    target.follow(0);
  };
  return {
    onTouchStart(event: TouchEvent): void {
      const touch = event.touches[0];
      const isFree = target.isEnabled() && event.touches.length === 1;
      start =
        isFree && touch && !canScrollUp(event.target, event.currentTarget as Element)
          ? { x: touch.clientX, y: touch.clientY }
          : undefined;
      distance = 0;
    },
    onTouchMove(event: TouchEvent): void {
      const touch = event.touches[0];
      if (!start || !touch || event.defaultPrevented) return;
      const dx = touch.clientX - start.x;
      const dy = touch.clientY - start.y;
      // Decided by the first movement: sideways and upwards is somebody else's.
      if (distance === 0 && (dy <= 0 || Math.abs(dx) > dy)) {
        if (Math.hypot(dx, dy) > 4) start = undefined;
        return;
      }
      if (event.cancelable) event.preventDefault();
      distance = Math.max(1, Math.min(wanted() + beyond, dy * 0.55));
      target.follow(distance);
    },
    onTouchEnd: end,
    onTouchCancel: end,
  };
}
