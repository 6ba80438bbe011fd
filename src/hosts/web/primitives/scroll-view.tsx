import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Handler, ScrollViewProps } from '../../../../components/primitives/types.ts';
import { createEdge } from './edge.ts';
import { addRef, elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import './scroll-view.css';

/** Sizes of a scroller along one axis, counted from its start or its end. */
interface Position {
  readonly before: number;
  readonly after: number;
  readonly extent: number;
}

/** The four ends of a scroller, each with its own zone. */
function createEnds(props: { readonly current: ScrollViewProps }) {
  const upper = (): number => read(props.current.upperThreshold) ?? 50;
  const lower = (): number => read(props.current.lowerThreshold) ?? 50;
  // Towards the start the position shrinks: counted down, from none scrolled.
  const axis = () => ({ toStart: createEdge(upper, 0), toEnd: createEdge(lower, 0) });
  const [vertical, horizontal] = [axis(), axis()];
  const report = ({ toStart, toEnd }: typeof vertical, { before, after, extent }: Position, send: Send): void => {
    if (toStart.enters(before, -before, 0)) send('onScrollToUpper');
    if (toEnd.enters(after, before, extent)) send('onScrollToLower');
  };
  return (element: Element, send: Send): void => {
    const { scrollTop, scrollLeft, scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
    if (read(props.current.scrollY)) {
      report(
        vertical,
        { before: scrollTop, after: scrollHeight - clientHeight - scrollTop, extent: scrollHeight },
        send,
      );
    }
    if (read(props.current.scrollX)) {
      report(
        horizontal,
        { before: scrollLeft, after: scrollWidth - clientWidth - scrollLeft, extent: scrollWidth },
        send,
      );
    }
  };
}

type Send = (name: 'onScrollToUpper' | 'onScrollToLower') => void;

/** A box that scrolls along one axis or both. */
export function ScrollView(props: ScrollViewProps) {
  const own = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [reportEnds] = useState(() => createEnds(latest));
  const dom = elementProps('scroll-view', props);
  const top = read(props.scrollTop);
  const left = read(props.scrollLeft);
  const target = read(props.scrollIntoView);
  const behavior = read(props.scrollWithAnimation) ? 'smooth' : 'auto';
  if (read(props.scrollX)) dom.class += ' sp-scroll-x';
  if (read(props.scrollY)) dom.class += ' sp-scroll-y';
  if (dom['aria-label'] && !dom.role) {
    // Named, it is a place to go to: reachable and scrollable by keyboard.
    dom.role = 'region';
    dom.tabIndex = 0;
  }
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

  useLayoutEffect(() => {
    if (top !== undefined || left !== undefined) own.current!.scrollTo({ top, left, behavior });
  }, [top, left]);
  useLayoutEffect(() => {
    const view = own.current!;
    const child = target ? view.querySelector(`#${CSS.escape(target)}`) : null;
    if (!child) return;
    const [to, from] = [child.getBoundingClientRect(), view.getBoundingClientRect()];
    view.scrollBy({
      top: read(props.scrollY) ? to.top - from.top - view.clientTop : 0,
      left: read(props.scrollX) ? to.left - from.left - view.clientLeft : 0,
      behavior,
    });
  }, [target]);
  return <div {...dom}>{props.children}</div>;
}
