// A source file as text and AST: parsing with our own error, and places in it. Reads nothing from disk.
import { parseAst, type ESTree } from 'vite';
import { SampanError } from '../core/errors.ts';
import type { Location } from '../core/location.ts';

export interface SourceText {
  /** As errors show it: relative to the app's root where it lies in it. */
  readonly file: string;
  readonly code: string;
}

/** Line and column, from 1, of an offset in the text. */
export function locate({ file, code }: SourceText, offset: number): Location {
  const before = code.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: offset - lineStart + 1 };
}

/**
 * Parses TypeScript with JSX, or without where the file says so (`<T>x` casts are legal there).
 *
 * @throws SampanError SP2001 at the place of the syntax error.
 */
export function parseSource(source: SourceText): ESTree.Program {
  const extension = /\.[cm]?([jt]sx?)$/.exec(source.file)?.[1];
  try {
    return parseAst(source.code, { lang: extension === 'ts' ? 'ts' : 'tsx' });
  } catch (error) {
    throw syntaxError(source, error);
  }
}

/** A parser's error as SP2001. */
export function syntaxError(source: SourceText, error: unknown): SampanError {
  const message = error instanceof Error ? error.message : String(error);
  const lines = message.split('\n').filter((line) => !/^(Parse failed|\d+:|\s*\^)/.test(line) && line.trim() !== '');
  const offset =
    typeof error === 'object' && error && 'pos' in error && typeof error.pos === 'number' ? error.pos : undefined;
  const at = offset === undefined ? { file: source.file } : locate(source, offset);
  return new SampanError('SP2001', { reason: endOfSentence(lines[0] ?? 'Unexpected token') }, at);
}

const endOfSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
