import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CanvasProps, Handler } from '../../../../components/primitives/types.ts';
import type { SampanEvent } from '../../../core/host.ts';
import { addRef, elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import './canvas.css';

/** Fingers as canvases of the hosts report them: counted from the canvas's own corner. */
function fromCorner(handler: Handler | undefined, canvas: { readonly current: Element | null }): Handler | undefined {
  if (!handler) return undefined;
  return (event) => {
    const { left, top } = canvas.current!.getBoundingClientRect();
    const place = ({ identifier, clientX, clientY, pageX, pageY }: Touch): object => {
      return { identifier, x: clientX - left, y: clientY - top, clientX, clientY, pageX, pageY };
    };
    const { touches, changedTouches } = event as SampanEvent & Partial<Record<'touches' | 'changedTouches', Touch[]>>;
    handler(Object.assign(event, { touches: touches?.map(place), changedTouches: changedTouches?.map(place) }));
  };
}

const touchEvents = [
  'onTouchStart',
  'onTouchMove',
  'onTouchEnd',
  'onTouchStartCatch',
  'onTouchMoveCatch',
  'onTouchEndCatch',
] as const;

/**
 * A place to draw on: the ref's element is the `<canvas>`. It begins with a pixel for each of the screen's, unless `width` and `height` say
 * how many; whoever sets them later clears it. Children are its text for screen readers.
 */
export function Canvas(props: CanvasProps) {
  const own = useRef<HTMLCanvasElement>(null);
  const placed = { ...props };
  for (const name of touchEvents) placed[name] = fromCorner(props[name], own);
  const dom = elementProps('canvas', placed);
  const [width, height] = [parseInt(read(props.width) ?? ''), parseInt(read(props.height) ?? '')];
  if (dom['aria-label']) dom.role ??= 'img';
  if (read(props.disableScroll)) dom.class += ' sp-canvas-still';
  addRef(dom, own);
  useLayoutEffect(() => {
    const canvas = own.current!;
    canvas.width = width || Math.round(canvas.clientWidth * devicePixelRatio);
    canvas.height = height || Math.round(canvas.clientHeight * devicePixelRatio);
  }, [width, height]);
  useLayoutEffect(() => {
    props.onReady?.(webEvent(new Event('ready'), 'ready', {}, own.current));
  }, []);
  return <canvas {...dom}>{props.children}</canvas>;
}
