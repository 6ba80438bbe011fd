// Text -> tree. As strict as XML: every tag closed, every value quoted, no attribute twice. Knows no tag and no directive.
import { fail, type AxmlSource } from './axml-error.ts';
import type { AxmlAttribute, AxmlElement, AxmlNode } from './axml-node.ts';

const tagName = /[A-Za-z][\w-]*/y;
const attributeName = /[A-Za-z_][\w:.-]*/y;
const space = /\s*/y;

interface OpenElement {
  readonly tag: string;
  readonly offset: number;
  readonly attributes: readonly AxmlAttribute[];
  readonly children: AxmlNode[];
}

/** Reads the markup of a file. @throws AxmlError where it is not well formed. */
export function scanAxml(source: AxmlSource): AxmlNode[] {
  const { text } = source;
  const roots: AxmlNode[] = [];
  const open: OpenElement[] = [];
  let at = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const hit = pattern.exec(text)?.[0];
    if (hit !== undefined) at += hit.length;
    return hit;
  };
  const siblings = (): AxmlNode[] => open.at(-1)?.children ?? roots;
  const expectClosing = (offset: number): void => {
    if (text[at] !== '>') fail(source, offset, 'this tag is not closed with ">"');
    at += 1;
  };

  const scanText = (): void => {
    const end = text.indexOf('<', at);
    const value = text.slice(at, end === -1 ? text.length : end);
    siblings().push({ kind: 'text', value, offset: at });
    at += value.length;
  };

  const scanComment = (): void => {
    const end = text.indexOf('-->', at + 4);
    if (end === -1) fail(source, at, 'this comment never ends');
    at = end + 3;
  };

  const scanAttributes = (): AxmlAttribute[] => {
    const attributes: AxmlAttribute[] = [];
    while (true) {
      const gap = take(space);
      const offset = at;
      const name = take(attributeName);
      if (name === undefined) return attributes;
      if (gap === '') fail(source, offset, `a space is missing before the attribute "${name}"`);
      if (attributes.some((known) => known.name === name)) fail(source, offset, `the attribute "${name}" stands twice`);
      attributes.push({ name, offset, ...scanValue(name) });
    }
  };

  const scanValue = (name: string): Pick<AxmlAttribute, 'value' | 'valueOffset'> => {
    if (text[at] !== '=') return { value: undefined, valueOffset: at };
    // "Attributes must stand in double quotes" (official page on data binding).
    if (text[at + 1] !== '"') fail(source, at + 1, `the value of "${name}" must stand in double quotes`);
    const valueOffset = at + 2;
    const end = text.indexOf('"', valueOffset);
    if (end === -1) fail(source, at + 1, `the value of "${name}" never ends`);
    at = end + 1;
    return { value: text.slice(valueOffset, end), valueOffset };
  };

  const scanOpening = (): void => {
    const offset = at;
    at += 1;
    const tag = take(tagName);
    if (tag === undefined) fail(source, offset, '"<" must begin a tag');
    const attributes = scanAttributes();
    const children: AxmlNode[] = [];
    const element: AxmlElement = { kind: 'element', tag, offset, attributes, children };
    siblings().push(element);
    if (text[at] === '/') at += 1;
    else open.push({ tag, offset, attributes, children });
    expectClosing(offset);
  };

  const scanClosing = (): void => {
    const offset = at;
    at += 2;
    const tag = take(tagName);
    const last = open.pop();
    if (tag === undefined || last === undefined || last.tag !== tag) {
      fail(source, offset, `</${tag ?? ''}> closes nothing; ${last ? `<${last.tag}> is open` : 'no tag is open'}`);
    }
    take(space);
    expectClosing(offset);
  };

  while (at < text.length) {
    if (text[at] !== '<') scanText();
    else if (text.startsWith('<!--', at)) scanComment();
    else if (text[at + 1] === '/') scanClosing();
    else scanOpening();
  }
  const unclosed = open.at(-1);
  if (unclosed) fail(source, unclosed.offset, `<${unclosed.tag}> is never closed`);
  return roots;
}
