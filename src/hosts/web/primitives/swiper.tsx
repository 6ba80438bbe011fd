import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SwiperProps } from '../../../../components/primitives/types.ts';
import * as texts from '../shell/texts.ts';
import { addRef, elementProps } from './element-props.ts';
import { parts } from './parts.ts';
import { read } from './reactive.ts';
import { SwiperContext } from './swiper-context.ts';
import { SwiperControl } from './swiper-control.ts';
import './swiper.css';

function Dots({ props, index, count }: { props: SwiperProps; index: number; count: number }) {
  const color = read(props.indicatorColor) ?? 'rgba(0, 0, 0, .3)';
  const active = read(props.indicatorActiveColor) ?? '#000000';
  return (
    <div class="sp-swiper-dots" aria-hidden="true">
      {Array.from({ length: count }, (_, dot) => (
        <i key={dot} class="sp-swiper-dot" style={`background:${dot === index ? active : color}`} />
      ))}
    </div>
  );
}

/** Slides that are swiped. Its children are `SwiperItem`s. With `current` it shows that slide, whatever is swiped. */
export function Swiper(props: SwiperProps) {
  const own = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState(0);
  const [count, setCount] = useState(0);
  const [control] = useState(() => new SwiperControl(setIndex));
  /** Items come and go with components that this one does not render. */
  const [recount] = useState(() => () => queueMicrotask(() => setCount(track.current?.children.length ?? 0)));
  const isVertical = read(props.vertical) ?? false;
  const display = Math.max(1, read(props.displayMultipleItems) ?? 1);
  const current = read(props.current);
  // Read for the sake of following it: the control reads it again.
  read(props.circular);
  read(props.snapToEdge);
  const isMoving = count > display;
  const dom = elementProps('swiper', props);
  if (isVertical) dom.class += ' sp-swiper-vertical';
  dom.role ??= 'group';
  dom['aria-roledescription'] ??= texts.carousel();
  if (isMoving) dom.tabIndex = 0;
  dom.onPointerDown = control.press;
  dom.onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const at = (isVertical ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight']).indexOf(event.key);
    if (at >= 0) control.step((at === 0) === (control.sign === 1) ? -1 : 1, 'touch');
    else if (event.key === 'Home' || event.key === 'End') control.toEnd(event.key === 'End');
    else return;
    event.preventDefault();
  };
  addRef(dom, own);

  useLayoutEffect(() => {
    const isFirst = control.element === null;
    Object.assign(control, { props, element: own.current, track: track.current });
    if (isFirst) {
      setCount(control.layout.count);
      control.jump(current ?? 0);
    } else control.refresh();
  });
  useLayoutEffect(() => {
    if (current !== undefined) control.follow(current);
  }, [current]);
  useEffect(() => () => control.stop(), []);
  parts.useAutoplay?.(control, props, index, count);

  return (
    <div {...dom}>
      <div
        class="sp-swiper-track"
        ref={track}
        style={`${parts.swiperMargins?.inset(props, isVertical) ?? 'inset:0'};--sp-display:${display}`}
      >
        <SwiperContext.Provider value={recount}>{props.children}</SwiperContext.Provider>
      </div>
      {read(props.indicatorDots) && <Dots props={props} index={index} count={count} />}
    </div>
  );
}
