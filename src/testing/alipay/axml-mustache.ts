// Splits a text or an attribute value into its literal parts and its {{ }} parts.
import { fail, type AxmlSource } from './axml-error.ts';

export interface MustachePart {
  readonly isExpression: boolean;
  /** The literal text, or what stands between the braces. */
  readonly text: string;
  readonly offset: number;
}

/** @throws AxmlError where braces have no partner. */
export function splitMustaches(source: AxmlSource, value: string, offset: number): MustachePart[] {
  const result: MustachePart[] = [];
  let at = 0;
  while (at < value.length) {
    const start = value.indexOf('{{', at);
    const literal = value.slice(at, start === -1 ? value.length : start);
    const stray = literal.indexOf('}}');
    if (stray !== -1) fail(source, offset + at + stray, '"}}" without "{{"');
    if (literal) result.push({ isExpression: false, text: literal, offset: offset + at });
    if (start === -1) break;
    const end = endOf(value, start + 2);
    if (end === -1) fail(source, offset + start, '"{{" without "}}"');
    result.push({ isExpression: true, text: value.slice(start + 2, end), offset: offset + start + 2 });
    at = end + 2;
  }
  return result;
}

/** The last of the braces that close: `{{a:{b:c}}}` ends with its object. */
function endOf(value: string, from: number): number {
  let end = value.indexOf('}}', from);
  while (end !== -1 && value[end + 2] === '}') end += 1;
  return end;
}

/** The expression, when the value is exactly one. */
export function soleExpression(parts: readonly MustachePart[]): MustachePart | undefined {
  const [part] = parts;
  return parts.length === 1 && part?.isExpression ? part : undefined;
}
