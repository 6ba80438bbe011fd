// Keeps a source map right when texts in the generated code grow or shrink. Pure; touches only the columns that move.

export interface TextEdit {
  /** Where the replaced text began, in the code before any edit. */
  readonly offset: number;
  /** Characters that the text grew by; negative when it shrank. */
  readonly growth: number;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The first number of a base64-VLQ segment and the length of its text. */
function readNumber(segment: string): { readonly value: number; readonly length: number } {
  let result = 0;
  let length = 0;
  for (let shift = 0; ; shift += 5) {
    const digit = digits.indexOf(segment[length++] ?? 'A');
    result |= (digit & 31) << shift;
    if ((digit & 32) === 0) break;
  }
  return { value: result & 1 ? -(result >> 1) : result >> 1, length };
}

function writeNumber(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = '';
  do {
    const digit = rest & 31;
    rest >>>= 5;
    text += digits[rest > 0 ? digit | 32 : digit] ?? '';
  } while (rest > 0);
  return text;
}

/**
 * The `mappings` of a source map after edits that add or remove no line break.
 *
 * @param code the generated code before the edits
 * @param edits in order of their offsets
 */
export function shiftMappings(mappings: string, code: string, edits: readonly TextEdit[]): string {
  const lines = mappings.split(';');
  let lineStart = 0;
  code.split('\n').forEach((text, index) => {
    const inLine = edits
      .filter(({ offset }) => offset >= lineStart && offset <= lineStart + text.length)
      .map(({ offset, growth }) => ({ offset: offset - lineStart, growth }));
    if (inLine.length > 0 && lines[index]) lines[index] = shiftLine(lines[index], inLine);
    lineStart += text.length + 1;
  });
  return lines.join(';');
}

/** Columns are written as differences: only the first segment behind an edit changes its text. */
function shiftLine(line: string, edits: readonly TextEdit[]): string {
  let column = 0;
  let next = 0;
  return line
    .split(',')
    .map((segment) => {
      const { value, length } = readNumber(segment);
      column += value;
      let growth = 0;
      for (let edit = edits[next]; edit && column > edit.offset; edit = edits[++next]) growth += edit.growth;
      return growth === 0 ? segment : writeNumber(value + growth) + segment.slice(length);
    })
    .join(',');
}
