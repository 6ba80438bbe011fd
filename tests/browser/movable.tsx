// A movable view in its area, for tests: what it looks like, and the fingers of a user.
import type { MovableAreaProps, MovableViewProps } from '../../components/primitives/types.ts';
import { MovableArea } from '../../src/hosts/web/primitives/movable-area.tsx';
import { MovableView } from '../../src/hosts/web/primitives/movable-view.tsx';
import { centreOf, type Point, sleep, swipe, touchBoth, touchDown, touchMove, touchUp } from './input.ts';
import { byId } from './mount.ts';

/** An area of 300 by 300 with a view of 50 by 50. */
export const movable = (props: MovableViewProps = {}, area: MovableAreaProps = {}) => (
  <MovableArea id="area" {...area} style="width:300px;height:300px">
    <MovableView id="v" style="width:50px;height:50px" direction="all" {...props} />
  </MovableArea>
);

/** Left, top, width of the view, counted from the area. */
export const place = (): number[] => {
  const [view, area] = [byId('v').getBoundingClientRect(), byId('area').getBoundingClientRect()];
  return [view.left - area.left, view.top - area.top, view.width].map(Math.round);
};
export const drag = async (dx: number, dy: number): Promise<void> => {
  const { x, y } = centreOf(byId('v'));
  await swipe({ x, y }, { x: x + dx, y: y + dy });
};
/** As `drag`, and the finger rests before it is lifted. */
export const dragAndRest = async (dx: number, dy: number): Promise<void> => {
  const { x, y } = centreOf(byId('v'));
  await touchDown({ x, y });
  for (const part of [0.5, 1]) await touchMove({ x: x + dx * part, y: y + dy * part });
  await sleep(120);
  await touchUp();
};
export const pinch = async (from: readonly [Point, Point], to: readonly [Point, Point]): Promise<void> => {
  await touchBoth('touchStart', [from[0]]);
  await touchBoth('touchStart', from);
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const at = from.map(({ x, y }, finger) => ({
      x: x + (to[finger]!.x - x) * part,
      y: y + (to[finger]!.y - y) * part,
    }));
    await touchBoth('touchMove', at);
    await sleep(16);
  }
  await touchBoth('touchEnd', []);
};
export const log = () => {
  const seen: { x: number; y: number; source: string }[] = [];
  return { seen, onChange: (event: { detail: (typeof seen)[number] }) => seen.push(event.detail) };
};
