// How a movable view goes on by itself. Pure: positions in px, times in ms, speeds in px/ms.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where something is after some time; `isDone` once it stays there. */
export type Motion = (time: number) => Point & { readonly isDone: boolean };

/** Goes to a point and stays there, without swinging: faster with more damping. */
export function springTo(from: Point, to: Point, damping: number): Motion {
  const rate = Math.max(0.001, damping / 2000);
  return (time) => {
    const left = (1 + rate * time) * Math.exp(-rate * time);
    const [x, y] = [(from.x - to.x) * left, (from.y - to.y) * left];
    const isDone = Math.hypot(x, y) < 0.5;
    return isDone ? { ...to, isDone } : { x: to.x + x, y: to.y + y, isDone };
  };
}

/** Goes on in its direction and gets slower: sooner with more friction. */
export function glide(from: Point, speedX: number, speedY: number, friction: number): Motion {
  const speed = Math.hypot(speedX, speedY);
  // px/ms per ms; a friction of 2 takes half a second from a throw of 1 px/ms.
  const brake = Math.max(0.01, friction) / 1000;
  const rests = speed / brake;
  return (time) => {
    const t = Math.min(time, rests);
    const way = speed > 0 ? (speed * t - (brake * t * t) / 2) / speed : 0;
    return { x: from.x + speedX * way, y: from.y + speedY * way, isDone: time >= rests };
  };
}

/** What may be left of a position: inside of what is free, whichever of the two is larger. */
export function limit(position: number, size: number, room: number): number {
  const end = room - size;
  return Math.max(Math.min(0, end), Math.min(Math.max(0, end), position));
}

/** Beyond the limit it follows the finger a third of the way. */
export const resistBeyond = (position: number, inside: number): number => inside + (position - inside) / 3;
