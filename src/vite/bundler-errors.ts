// Errors that Vite's own plugins throw, as coded ones where they are about the author's files.
import { SampanError } from '../core/errors.ts';
import { BuildFailure } from './build-failure.ts';
import { fileOfId, shownFile } from './relative-file.ts';

interface BundlerError {
  readonly message: string;
  readonly id?: string;
  readonly plugin?: string;
  readonly loc?: { readonly file?: string; readonly line: number; readonly column: number };
  /** Rolldown wraps what plugins threw. */
  readonly errors?: readonly unknown[];
}

const isBundlerError = (error: unknown): error is BundlerError =>
  typeof error === 'object' && error !== null && 'message' in error;

/** A `BuildFailure` for a style sheet that a preprocessor or PostCSS refused; anything else as it is. */
export function toCodedError(error: unknown, root: string): unknown {
  if (!isBundlerError(error)) return error;
  const inner = error.errors?.find((item) => isBundlerError(item) && item.plugin !== undefined);
  if (inner !== undefined) return toCodedError(inner, root);
  const file = error.loc?.file ?? (error.id === undefined ? undefined : fileOfId(error.id));
  if (error.plugin !== 'vite:css' || file === undefined) return error;
  const at = {
    file: shownFile(root, file),
    ...(error.loc ? { line: error.loc.line, column: error.loc.column + 1 } : {}),
  };
  return new BuildFailure([new SampanError('SP2004', { reason: firstLine(error.message) }, at)]);
}

const firstLine = (message: string): string =>
  (message.replace(/\u001b\[\d+m/g, '').split('\n')[0] ?? '').replace(/^\[[^\]]*\]\s*/, '');
