import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MovableViewProps } from '../../../../components/primitives/types.ts';
import * as texts from '../shell/texts.ts';
import { addButtonRole, addRef, chain, elementProps } from './element-props.ts';
import { controls, MovableControl } from './movable-control.ts';
import { read } from './reactive.ts';
import './movable.css';

/** px of a step by keyboard, and how much a step scales. */
const step = 10;
const zoom = 1.1;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** What the browser may still do with a finger: none of what moves the view. */
const panOf: Readonly<Record<string, string>> = { horizontal: 'pan-y', vertical: 'pan-x', all: 'none' };

const keysFor =
  (control: MovableControl) =>
  (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const arrow = control.canMove && arrows[event.key];
    const ratio = event.key === '+' || event.key === '=' ? zoom : event.key === '-' ? 1 / zoom : 0;
    if (arrow) control.nudge(...arrow);
    else if (ratio && control.canScale) {
      const { x, y, width, height } = control.element!.getBoundingClientRect();
      control.pinch(ratio, x + width / 2, y + height / 2);
    } else return;
    event.preventDefault();
  };

/** A box that fingers, mouse and arrow keys move in the area around it, and scale. */
export function MovableView(props: MovableViewProps) {
  const own = useRef<HTMLDivElement>(null);
  const [control] = useState(() => new MovableControl());
  const dom = elementProps('movable-view', props);
  const [x, y, scale] = [read(props.x), read(props.y), read(props.scaleValue)];
  /** What the props said at the last render. Undefined at the first. */
  const before = useRef<{ x: unknown; y: unknown; scale: unknown } | undefined>(undefined);
  control.props = props;
  const { canMove, canScale } = control;
  dom.onPointerDown = chain(dom.onPointerDown as typeof control.press | undefined, control.press);
  dom.onDragStart = (event: Event): void => event.preventDefault();
  addButtonRole(dom, props);
  if (canMove || canScale) {
    dom.tabIndex = 0;
    dom.role ??= 'group';
    dom['aria-roledescription'] ??= texts.movable();
    dom.onKeyDown = chain(dom.onKeyDown as ((event: KeyboardEvent) => void) | undefined, keysFor(control));
  }
  addRef(dom, own);

  useLayoutEffect(() => {
    const element = (control.element = own.current!);
    controls.set(element, control);
    control.stand(x ?? 0, y ?? 0, scale ?? 1);
    const watch = new ResizeObserver(() => control.fit());
    watch.observe(element);
    watch.observe(control.area);
    return () => {
      watch.disconnect();
      control.stop();
    };
  }, []);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { x, y, scale };
    // What did not change does not undo what the user did.
    if (!last) return;
    if (last.scale !== scale) control.scaleTo(scale ?? 1);
    control.goTo(last.x === x ? undefined : x, last.y === y ? undefined : y);
  }, [x, y, scale]);
  useLayoutEffect(() => {
    // The author's style is written as a whole, and the position stands in it.
    own.current!.style.touchAction = canScale ? 'none' : canMove ? panOf[read(props.direction)!]! : '';
    control.draw();
  });
  return <div {...dom}>{props.children}</div>;
}
