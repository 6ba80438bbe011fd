// From offsets to lines and columns, for diagnostics.
import { type ErrorCode, type ErrorDetail, SampanError } from '../core/errors.ts';

/** Makes the errors of one source file; every error carries file, line and column. */
export interface Reporter {
  readonly diagnostics: SampanError[];
  /** What the author should know, and may leave as it is. */
  readonly notes: SampanError[];
  note(code: ErrorCode, detail: ErrorDetail, offset: number): void;
  report(code: ErrorCode, detail: ErrorDetail, offset: number): void;
}

export function createReporter(file: string, code: string): Reporter {
  const diagnostics: SampanError[] = [];
  const notes: SampanError[] = [];
  const errorAt = (errorCode: ErrorCode, detail: ErrorDetail, offset: number): SampanError => {
    const before = code.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    return new SampanError(errorCode, detail, { file, line, column });
  };
  return {
    diagnostics,
    notes,
    report: (errorCode, detail, offset) => void diagnostics.push(errorAt(errorCode, detail, offset)),
    note: (errorCode, detail, offset) => void notes.push(errorAt(errorCode, detail, offset)),
  };
}
