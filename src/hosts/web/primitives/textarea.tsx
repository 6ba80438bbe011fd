import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TextareaProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { confirmOn, useField } from './field.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import './field.css';

/**
 * Height of the text and its number of lines, whatever the height of the field. Measured on a copy: a field that shrinks for a
 * moment lets the page below it move.
 */
function measure(element: HTMLTextAreaElement): { height: number; lineCount: number } {
  const copy = element.cloneNode() as HTMLTextAreaElement;
  copy.removeAttribute('id');
  copy.value = element.value;
  const width = element.getBoundingClientRect().width;
  copy.style.cssText += `;position:absolute;visibility:hidden;box-sizing:border-box;height:0;min-height:0;width:${width}px`;
  element.after(copy);
  const { lineHeight, fontSize, paddingTop, paddingBottom } = getComputedStyle(copy);
  const line = parseFloat(lineHeight) || parseFloat(fontSize) * 1.2;
  const inner = copy.scrollHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  const height = copy.scrollHeight + element.offsetHeight - element.clientHeight;
  copy.remove();
  return { height, lineCount: Math.max(1, Math.round(inner / line)) };
}

/**
 * Lines of text that the user edits. Enter starts a line; where `confirmType` is given it confirms, and Shift+Enter starts one.
 */
export function Textarea(props: TextareaProps) {
  const dom = elementProps('textarea', props);
  const lines = useRef(1);
  const autoHeight = read(props.autoHeight) ?? false;
  /** As measured. Part of the style, which a render may write anew. */
  const fitting = useRef(0);
  if (autoHeight && fitting.current > 0) dom.style = `${dom.style ?? ''};height:${fitting.current}px`;
  const fit = (): void => {
    const element = own.current as HTMLTextAreaElement | null;
    if (!element || (!autoHeight && !props.onLineChange)) return;
    const { height, lineCount } = measure(element);
    fitting.current = height;
    if (autoHeight) element.style.height = `${height}px`;
    if (lineCount === lines.current) return;
    lines.current = lineCount;
    props.onLineChange?.(webEvent(new Event('linechange'), 'linechange', { height, lineCount }, element));
  };
  const latestFit = useRef(fit);
  latestFit.current = fit;
  const own = useField(dom, props, fit);
  const isConfirmed = read(props.confirmType) !== undefined;
  dom.onKeyDown = (event: KeyboardEvent): void => {
    if (isConfirmed ? !event.shiftKey : event.ctrlKey || event.metaKey) confirmOn(event, props);
  };
  useLayoutEffect(fit);
  useLayoutEffect(() => {
    // Another width breaks lines elsewhere.
    let width = own.current!.clientWidth;
    let frame = 0;
    const observer = new ResizeObserver(() => {
      const now = own.current!.clientWidth;
      // Later: what an observer changes at once, it is told of as an error.
      if (now !== width) frame = requestAnimationFrame(() => latestFit.current());
      width = now;
    });
    if (autoHeight) observer.observe(own.current!);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [autoHeight]);
  return <textarea {...dom} />;
}
