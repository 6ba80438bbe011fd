// From offsets to lines and columns, for diagnostics.
import { type ErrorCode, type ErrorDetail, SampanError } from '../core/errors.ts';

/** Makes the errors of one source file; every error carries file, line and column. */
export interface Reporter {
  readonly diagnostics: SampanError[];
  report(code: ErrorCode, detail: ErrorDetail, offset: number): void;
}

export function createReporter(file: string, code: string): Reporter {
  const diagnostics: SampanError[] = [];
  return {
    diagnostics,
    report(errorCode, detail, offset) {
      const before = code.slice(0, offset);
      const line = before.split('\n').length;
      const column = offset - before.lastIndexOf('\n');
      diagnostics.push(new SampanError(errorCode, detail, { file, line, column }));
    },
  };
}
