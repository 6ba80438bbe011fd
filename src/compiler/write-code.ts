// Edits of the source: an element's place is taken by code that keeps spans of it. The kept spans stay themselves, so that
// the source map still points at what the author wrote.
import type { MagicString } from 'magic-string';
import type { Span } from './ast.ts';
import type { Code } from './draft.ts';

const isSpan = (part: string | Span): part is Span => typeof part !== 'string';

/**
 * Replaces an element by code. Kept spans move in front of the element's last character, in the code's order; the first and last
 * characters carry the opening and closing text, so that an outer replacement finds the element whole. Inner elements first.
 */
export function replaceElement(edits: MagicString, element: Span, code: Code): void {
  const last = element.end - 1;
  const spans = code.filter(isSpan);
  removeGaps(edits, { start: element.start + 1, end: last }, spans);
  const texts = [''];
  for (const part of code) {
    if (isSpan(part)) texts.push('');
    else texts[texts.length - 1] += part;
  }
  const [open = '', ...after] = texts;
  const close = after.pop() ?? '';
  edits.update(element.start, element.start + 1, open);
  spans.forEach((span, index) => {
    edits.move(span.start, span.end, last);
    edits.appendLeft(span.end, after[index] ?? '');
  });
  edits.update(last, element.end, close);
}

/** Removes everything of a range but the spans. */
function removeGaps(edits: MagicString, range: Span, spans: readonly Span[]): void {
  let start = range.start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start > start) edits.remove(start, span.start);
    start = span.end;
  }
  if (range.end > start) edits.remove(start, range.end);
}
