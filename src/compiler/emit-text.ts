// Text and attribute values as both template compilers read them alike. They disagree on character references, backslashes and
// the white space beside tags (src/hosts/*/README.md, "Templates"), so whatever is doubtful stands in a binding: `{{'<'}}`.
import type { HoleRef, TemplateValue } from '../core/block.ts';

/** Control characters and backslashes: no spelling is right on every host. */
const unwritable = /[\\\u0000-\u0008\u000b-\u001f\u2028\u2029]/;

/** Whether a static text can stand in a template. If not, it must be the value of a hole. */
export const canWriteText = (text: string): boolean => !unwritable.test(text);

/** Whether a static text can stand in an attribute: no line breaks, and not both quotes. */
export const canWriteAttribute = (text: string): boolean =>
  canWriteText(text) && !/[\n\t]/.test(text) && !(text.includes('"') && text.includes("'"));

const bindingOf = (text: string, quote: string): string => `{{${quote}${text}${quote}}}`;
const newline = "{{'\\n'}}";

/**
 * Static text between tags.
 *
 * @param edges whether a tag (not a binding) stands before and after: white space there is kept by a binding
 */
export function emitText(text: string, edges: { readonly before: boolean; readonly after: boolean }): string {
  const lead = edges.before ? (/^[ \t]+/.exec(text)?.[0] ?? '') : '';
  const rest = text.slice(lead.length);
  const tail = edges.after ? (/[ \t]+$/.exec(rest)?.[0] ?? '') : '';
  const body = rest.slice(0, rest.length - tail.length);
  const written = body.replace(/[<{}&\n]/g, (char) => (char === '\n' ? newline : bindingOf(char, "'")));
  const edge = (space: string): string => (space ? bindingOf(space, "'") : '');
  return edge(lead) + written + edge(tail);
}

/** ` name="value"` with its leading space. */
export function emitAttribute(name: string, prop: string, value: TemplateValue): string {
  if (typeof value === 'boolean' || typeof value === 'number') return ` ${name}="{{${String(value)}}}"`;
  const parts = typeof value === 'string' ? [value] : value;
  const outer = parts.some((part) => typeof part === 'string' && part.includes('"')) ? "'" : '"';
  const inner = outer === '"' ? "'" : '"';
  const isMixed = parts.length > 1;
  const written = parts.map((part) =>
    typeof part === 'string'
      ? part.replace(/[<{}&]/g, (char) => bindingOf(char, inner))
      : `{{${holeExpression(part, prop, isMixed, inner)}}}`,
  );
  return ` ${name}=${outer}${written.join('')}${outer}`;
}

const isFree = (prop: string): boolean => prop.startsWith('data-') || prop.startsWith('aria-');

/**
 * A hole's value in a template. An absent key reads differently on every engine, '' and false are "unset", too: so each
 * expression gives the official default for them.
 */
function holeExpression({ hole, unset }: HoleRef, prop: string, isMixed: boolean, quote: string): string {
  const path = `i.${hole}`;
  if (unset === false) return `!!${path}`;
  if (unset === true) return `${path}!==false`;
  if (typeof unset === 'number') return `${path}||${path}===0?${path}:${String(unset)}`;
  if (unset !== undefined) return `${path}||${quote}${unset}${quote}`;
  if (isFree(prop)) return path;
  if (isMixed || prop === 'class' || prop === 'style') return `${path}||${quote}${quote}`;
  return `${path}||${path}===0?${path}:${quote}${quote}`;
}
