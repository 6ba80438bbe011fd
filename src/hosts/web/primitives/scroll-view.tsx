import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Handler, ScrollViewProps } from '../../../../components/primitives/types.ts';
import { addRef, elementProps } from './element-props.ts';
import { parts } from './parts.ts';
import { read } from './reactive.ts';
import { createEnds } from './scroll-ends.ts';
import { awaitChild, distanceTo } from './scroll-into-view.ts';
import { prefersStill } from './still-motion.ts';
import { webEvent } from './web-event.ts';
import './scroll-view.css';

/** Goes where `scrollTop` and `scrollLeft` say when they change: one that stays the same does not undo the user's scrolling. */
function useScrollPosition(view: { readonly current: HTMLElement | null }, props: ScrollViewProps): void {
  const [top, left] = [read(props.scrollTop), read(props.scrollLeft)];
  const before = useRef<{ top?: number | undefined; left?: number | undefined }>({});
  useLayoutEffect(() => {
    const to: ScrollToOptions = { behavior: behaviorOf(props) };
    if (top !== undefined && top !== before.current.top) to.top = top;
    if (left !== undefined && left !== before.current.left) to.left = left;
    before.current = { top, left };
    if ('top' in to || 'left' in to) view.current!.scrollTo(to);
  }, [top, left]);
}

const behaviorOf = (props: ScrollViewProps): ScrollBehavior =>
  read(props.scrollWithAnimation) && !prefersStill() ? 'smooth' : 'auto';

/** Goes to the child that `scrollIntoView` names, once it is there. */
function useScrollIntoView(view: { readonly current: HTMLElement | null }, props: ScrollViewProps): void {
  const target = read(props.scrollIntoView);
  const alignment = read(props.scrollIntoViewAlignment) ?? 'start';
  useLayoutEffect(() => {
    const element = view.current!;
    if (!target) return;
    return awaitChild(element, target, (child) => {
      const [to, from] = [child.getBoundingClientRect(), element.getBoundingClientRect()];
      const { clientTop, clientLeft, clientWidth, clientHeight } = element;
      const top = distanceTo(to.top - from.top - clientTop, to.height, clientHeight, alignment);
      const left = distanceTo(to.left - from.left - clientLeft, to.width, clientWidth, alignment);
      element.scrollBy({
        top: read(props.scrollY) ? top : 0,
        left: read(props.scrollX) ? left : 0,
        behavior: behaviorOf(props),
      });
    });
  }, [target]);
}

/** A box that scrolls along one axis or both. What refreshes it stands in refresher.tsx. */
export function ScrollView(props: ScrollViewProps) {
  const own = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [reportEnds] = useState(() => createEnds(latest));
  const dom = elementProps('scroll-view', props);
  if (read(props.scrollX)) dom.class += ' sp-scroll-x';
  if (read(props.scrollY)) dom.class += ' sp-scroll-y';
  if (read(props.showScrollbar) === false) dom.class += ' sp-scroll-bare';
  if (read(props.bounces) === false) dom.class += ' sp-scroll-firm';
  // Reachable and scrollable by keyboard; named, it is a place to go to.
  if (read(props.scrollX) || read(props.scrollY)) dom.tabIndex = 0;
  if (dom['aria-label']) dom.role ??= 'region';
  dom.onScroll = (event: Event): void => {
    const element = event.currentTarget as Element;
    // Scroll events do not bubble, but those of older browsers' inner scrollers did.
    if (event.target !== element) return;
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = element;
    props.onScroll?.(webEvent(event, 'scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth }));
    reportEnds(element, (name) =>
      (props[name] as Handler | undefined)?.(webEvent(event, name.slice(2).toLowerCase(), {})),
    );
  };
  addRef(dom, own);
  useScrollPosition(own, props);
  useScrollIntoView(own, props);
  const refresher = parts.useRefresher?.(own, props);
  return (
    <div {...dom}>
      {refresher}
      {props.children}
    </div>
  );
}
