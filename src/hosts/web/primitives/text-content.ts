// The text of `Text`: entities (`decode`) and the width of blanks (`space`). Both touch text only, never elements.
import type { ComponentChildren } from 'preact';
import { read } from './reactive.ts';

const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  lt: '<',
  gt: '>',
  amp: '&',
  apos: "'",
  quot: '"',
  ensp: '\u2002',
  emsp: '\u2003',
};

const blanks: Readonly<Record<string, string>> = { ensp: '\u2002', emsp: '\u2003' };

/** The children with their texts changed. Blanks of `nbsp` are kept by CSS, see text.css. */
export function textContent(children: ComponentChildren, space: string, decode: boolean): ComponentChildren {
  if (Array.isArray(children)) return children.map((child) => textContent(child, space, decode));
  const child: unknown = read<unknown>(children);
  if (typeof child !== 'string') return children;
  const text = decode ? child.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole) : child;
  const blank = blanks[space];
  return blank ? text.replaceAll(' ', blank) : text;
}
