// A wheel by keyboard: arrows, pages, ends, and the beginning of a choice's text.
import type { Wheel } from './wheel.ts';

/** ms after which typing begins anew. */
const pause = 700;
const page = 5;

let typed = '';
let last = 0;

const isTyping = (event: KeyboardEvent): boolean => event.timeStamp - last < pause;

function find(event: KeyboardEvent, { element, index }: Wheel): number {
  typed = isTyping(event) ? typed + event.key : event.key;
  last = event.timeStamp;
  const texts = Array.from(element.children, (row) => row.textContent.trim().toLowerCase());
  const isMatch = (text: string): boolean => text.startsWith(typed.toLowerCase());
  // A longer text may still be the one that is chosen; one letter goes on to the next.
  const next = texts.findIndex((text, row) => row >= index + (typed.length > 1 ? 0 : 1) && isMatch(text));
  return next < 0 ? texts.findIndex(isMatch) : next;
}

export function onWheelKey(event: KeyboardEvent, wheel: Wheel): void {
  const { key } = event;
  if (event.target !== wheel.element || event.ctrlKey || event.metaKey || event.altKey) return;
  const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -page, PageDown: page };
  if (Object.hasOwn(steps, key)) wheel.turnBy(steps[key]!);
  else if (key === 'Home') wheel.turnTo(0);
  else if (key === 'End') wheel.turnTo(Infinity);
  else if (key.length === 1 && (key !== ' ' || isTyping(event))) {
    const row = find(event, wheel);
    if (row >= 0) wheel.turnTo(row);
  } else return;
  event.preventDefault();
}
