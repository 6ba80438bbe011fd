// Syntax errors in CSS, with a place. Uses the parser that Vite minifies with, before it can stop a build without a place.
import { transform } from 'lightningcss';
import { SampanError } from '../core/errors.ts';
import type { Location } from '../core/location.ts';
import { locate } from './source-text.ts';

/** The first syntax error of a style sheet. `rpx` is a unit like others here. */
export function findCssError(file: string, css: string): SampanError | undefined {
  try {
    transform({ filename: file, code: Buffer.from(css) });
  } catch (error) {
    if (!isCssError(error)) throw error;
    return new SampanError('SP2004', { reason: sentence(error.message) }, placeOf(file, css, error));
  }
  const open = findUnclosedBrace(css);
  return open === undefined
    ? undefined
    : new SampanError('SP2004', { reason: 'This block is not closed.' }, locate({ file, code: css }, open));
}

/** `Unexpected token Ident("red")` -> `Unexpected "red".` */
const sentence = (message: string): string => `${message.replace(/token \w+\((".*")\)$/, '$1')}.`;

interface CssError {
  readonly message: string;
  readonly loc: { readonly line: number; readonly column: number };
}

const isCssError = (error: unknown): error is CssError =>
  error instanceof Error &&
  'loc' in error &&
  typeof error.loc === 'object' &&
  error.loc !== null &&
  'line' in error.loc;

/** The parser names the place before the space in front of a token; the token is what the author looks for. */
function placeOf(file: string, css: string, { loc: { line, column } }: CssError): Location {
  const text = css.split('\n')[line - 1] ?? '';
  const skipped = /^\s*/.exec(text.slice(column - 1))?.[0].length ?? 0;
  return { file, line, column: column + (column + skipped <= text.length ? skipped : 0) };
}

/** Offset of the last `{` without its `}`. The standard closes it at the end of the file; authors never mean that. */
function findUnclosedBrace(css: string): number | undefined {
  const open: number[] = [];
  const tokens = /\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|[{}]/g;
  for (const match of css.matchAll(tokens)) {
    if (match[0] === '{') open.push(match.index);
    else if (match[0] === '}') open.pop();
  }
  return open.at(-1);
}
