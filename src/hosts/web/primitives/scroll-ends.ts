// The four ends of a scroller, each with its own zone.
import type { ScrollViewProps } from '../../../../components/primitives/types.ts';
import { createEdge } from './edge.ts';
import { read } from './reactive.ts';

/** Sizes of a scroller along one axis, counted from its start or its end. */
interface Position {
  readonly before: number;
  readonly after: number;
  readonly extent: number;
}

type Send = (name: 'onScrollToUpper' | 'onScrollToLower') => void;

/** Returns what looks where the scroller is, and sends the ends that it came to. */
export function createEnds(props: { readonly current: ScrollViewProps }) {
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
      // From right to left browsers count down from 0.
      const before = Math.abs(scrollLeft);
      report(horizontal, { before, after: scrollWidth - clientWidth - before, extent: scrollWidth }, send);
    }
  };
}
