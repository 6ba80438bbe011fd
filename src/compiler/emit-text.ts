// Text and attribute values as both template compilers read them alike. They disagree on character references, backslashes and
// the white space beside tags (src/hosts/*/README.md, "Templates"), so what is doubtful stands in a binding, `{{'&'}}`, and what
// no spelling makes right everywhere is left to the data.
import type { HoleRef, TemplateValue } from '../core/block.ts';

/** Backslashes are read differently, `<` is a fault even in a binding for AXML, control characters nobody promises. */
const unwritable = /[<\\\u0000-\u0008\u000b-\u001f\u2028\u2029]/;

/** Whether a static text can stand in a template. If not, it must be the value of a hole. */
export const canWriteText = (text: string): boolean => !unwritable.test(text);

/** Whether a static text can stand in an attribute: no line breaks and no double quotes. */
export const canWriteAttribute = (text: string): boolean => canWriteText(text) && !/[\n\t"]/.test(text);

/** Whether a text can stand between single quotes in a binding. */
export const canQuote = (text: string): boolean => canWriteAttribute(text) && !/['{}&]/.test(text);

const bindingOf = (text: string): string => `{{'${text}'}}`;
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
  const written = body.replace(/[{}&\n]/g, (char) => (char === '\n' ? newline : bindingOf(char)));
  const edge = (space: string): string => (space ? bindingOf(space) : '');
  return edge(lead) + written + edge(tail);
}

/** ` name="value"` with its leading space. */
export function emitAttribute(name: string, prop: string, value: TemplateValue): string {
  if (typeof value === 'boolean' || typeof value === 'number') return ` ${name}="{{${String(value)}}}"`;
  const parts = typeof value === 'string' ? [value] : value;
  const isMixed = parts.length > 1;
  const written = parts.map((part) =>
    typeof part === 'string' ? part.replace(/[{}&]/g, bindingOf) : `{{${holeExpression(part, prop, isMixed)}}}`,
  );
  return ` ${name}="${written.join('')}"`;
}

const isFree = (prop: string): boolean => prop.startsWith('data-') || prop.startsWith('aria-');

/**
 * A hole's value in a template. An absent key reads differently on every engine, '' and false are "unset", too: so each
 * expression gives the official default for them.
 */
function holeExpression({ hole, unset, choices, isRaw, otherwise }: HoleRef, prop: string, isMixed: boolean): string {
  const path = `i.${hole}`;
  if (isRaw) return path;
  if (otherwise !== undefined) return `${path}||${joinedExpression(otherwise)}`;
  if (choices) return choiceExpression(path, choices);
  if (unset === false) return `!!${path}`;
  if (unset === true) return `${path}!==false`;
  if (typeof unset === 'object') return `${path}||${JSON.stringify(unset)}`;
  if (typeof unset === 'number') return `${path}||${path}===0?${path}:${String(unset)}`;
  if (unset !== undefined) return `${path}||'${unset}'`;
  if (isFree(prop)) return path;
  if (isMixed || prop === 'class' || prop === 'style') return `${path}||''`;
  return `${path}||${path}===0?${path}:''`;
}

/** Texts and holes of a class or a style, put together in one binding. */
function joinedExpression(value: TemplateValue): string {
  const parts = typeof value === 'object' ? value : [String(value)];
  const written = parts.map((part) =>
    typeof part === 'string' ? `'${part}'` : `(${holeExpression(part, 'class', true)})`,
  );
  return written.join('+') || "''";
}

export const choiceExpression = (path: string, [first, second]: readonly [string, string]): string =>
  `${path}?'${first}':'${second}'`;
