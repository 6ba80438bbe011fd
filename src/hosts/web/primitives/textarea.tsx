import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TextareaProps } from '../../../../components/primitives/types.ts';
import { elementProps } from './element-props.ts';
import { confirmOn, useField } from './field.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import './field.css';

/** Height of the text and its number of lines, whatever the height of the field. */
function measure(element: HTMLTextAreaElement): { height: number; lineCount: number } {
  const { style } = element;
  const height = style.height;
  style.height = '0';
  const { lineHeight, fontSize, paddingTop, paddingBottom } = getComputedStyle(element);
  const line = parseFloat(lineHeight) || parseFloat(fontSize) * 1.2;
  const inner = element.scrollHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  const whole = element.scrollHeight + element.offsetHeight - element.clientHeight;
  style.height = height;
  return { height: whole, lineCount: Math.max(1, Math.round(inner / line)) };
}

/**
 * Lines of text that the user edits. Enter starts a line; where `confirmType` is given it confirms, and Shift+Enter starts one.
 */
export function Textarea(props: TextareaProps) {
  const dom = elementProps('textarea', props);
  const lines = useRef(1);
  const autoHeight = read(props.autoHeight) ?? false;
  const fit = (): void => {
    const element = own.current as HTMLTextAreaElement | null;
    if (!element || (!autoHeight && !props.onLineChange)) return;
    const { height, lineCount } = measure(element);
    if (autoHeight) element.style.height = `${height}px`;
    if (lineCount === lines.current) return;
    lines.current = lineCount;
    props.onLineChange?.(webEvent(new Event('linechange'), 'linechange', { height, lineCount }, element));
  };
  const own = useField(dom, props, fit);
  const isConfirmed = read(props.confirmType) !== undefined;
  dom.onKeyDown = (event: KeyboardEvent): void => {
    if (isConfirmed ? !event.shiftKey : event.ctrlKey || event.metaKey) confirmOn(event, props);
  };
  useLayoutEffect(fit);
  return <textarea {...dom} />;
}
