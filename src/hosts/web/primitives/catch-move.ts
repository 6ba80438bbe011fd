// `onTouchMoveCatch`: nothing behind the element scrolls, what scrolls inside it still does.
import type { DomProps } from './element-props.ts';

/** Whether something between the touched element and `outer` can scroll; it contains its overscroll itself. */
function hasScroller(from: EventTarget | null, outer: Element): boolean {
  for (let at = from as Element | null; at && at !== outer; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight) return true;
    if (/auto|scroll/.test(overflowX) && at.scrollWidth > at.clientWidth) return true;
  }
  return false;
}

const hold = (event: Event): void => {
  if (event.cancelable && !hasScroller(event.target, event.currentTarget as Element)) event.preventDefault();
};

export function catchTouchMove(dom: DomProps): void {
  const move = dom.onTouchMove as (event: Event) => void;
  dom.onTouchMove = (event: Event): void => {
    hold(event);
    move(event);
  };
  dom.onWheel = hold;
}
