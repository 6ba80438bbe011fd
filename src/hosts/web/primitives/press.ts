// What begins with a press: long press and the class shown while pressed.
import { useState } from 'preact/hooks';
import type { CommonProps, HoverProps } from '../../../../components/primitives/types.ts';
import type { DomProps } from './element-props.ts';
import { read } from './reactive.ts';
import { swallowClick } from './swallow-click.ts';
import { isStopped, stopHere, webEvent } from './web-event.ts';

/** ms, and px of movement that make it a scroll instead. As on WeChat. */
const longPressTime = 350;
const slop = 10;

/** Calls `end` once: when the finger is lifted, moves away or starts to scroll. */
function watchPress(down: PointerEvent, end: (isLifted: boolean) => void): void {
  const watch = new AbortController();
  const finish = (isLifted: boolean): void => {
    watch.abort();
    end(isLifted);
  };
  const options = { signal: watch.signal };
  addEventListener(
    'pointermove',
    (move) => {
      if (Math.hypot(move.clientX - down.clientX, move.clientY - down.clientY) > slop) finish(false);
    },
    options,
  );
  addEventListener('pointerup', () => finish(true), options);
  addEventListener('pointercancel', () => finish(false), options);
}

/** A long press of a finger is ours; the mouse keeps its menu. */
const keepMenuAway = (event: PointerEvent): void => {
  if (event.pointerType === 'touch') event.preventDefault();
};

/** `onLongPress`. Its catch form keeps the press from the elements around. */
export function longPress(dom: DomProps, props: CommonProps): void {
  const { onLongPressCatch: caught } = props;
  const handler = caught ?? props.onLongPress;
  if (typeof handler !== 'function') return;
  dom.onContextMenu = keepMenuAway;
  dom.onPointerDown = (down: PointerEvent): void => {
    const element = down.currentTarget as Element;
    if (down.button !== 0) return;
    const timer = setTimeout(() => {
      if (isStopped(down)) return;
      // A press that was long is no tap.
      addEventListener('pointerup', swallowClick(element), { once: true });
      if (caught) stopHere(down);
      handler(webEvent(down, 'longpress', { x: down.clientX, y: down.clientY }, element));
    }, longPressTime);
    watchPress(down, () => clearTimeout(timer));
  };
}

export interface Hover {
  readonly class: string | undefined;
  readonly onPointerDown: ((down: PointerEvent) => void) | undefined;
}

/** Pointer events whose press an inner element kept to itself (`hoverStopPropagation`). */
const kept = new WeakSet<Event>();

/** The class while pressed. Gives no listener where there is no class: most views have none. */
export function useHover(props: HoverProps, fallback: string, start: number, stay: number): Hover {
  const [isPressed, setPressed] = useState(false);
  const hoverClass = read(props.hoverClass) ?? fallback;
  if (hoverClass === 'none' || hoverClass === '') return { class: undefined, onPointerDown: undefined };
  return {
    class: isPressed ? hoverClass : undefined,
    onPointerDown(down) {
      if (down.button !== 0 || kept.has(down)) return;
      if (read(props.hoverStopPropagation)) kept.add(down);
      let isShown = false;
      const show = (): void => {
        isShown = true;
        setPressed(true);
      };
      const timer = setTimeout(show, read(props.hoverStartTime) ?? start);
      watchPress(down, (isLifted) => {
        clearTimeout(timer);
        // A tap shorter than the start time shows the class all the same.
        if (isLifted && !isShown) show();
        if (isShown) setTimeout(() => setPressed(false), isLifted ? (read(props.hoverStayTime) ?? stay) : 0);
      });
    },
  };
}
