// The lines around a place in a file, with the place marked. Pure.

/** Two lines before the place and one after; '' when the text has no such line. */
export function codeFrame(code: string, line: number, column: number | undefined): string {
  const lines = code.split('\n');
  if (line < 1 || line > lines.length) return '';
  const first = Math.max(1, line - 2);
  const last = Math.min(lines.length, line + 1);
  const width = String(last).length;
  const rows: string[] = [];
  for (let n = first; n <= last; n++) {
    const text = (lines[n - 1] ?? '').replace(/\r$/, '');
    rows.push(`${n === line ? '>' : ' '} ${String(n).padStart(width)} | ${text}`.trimEnd());
    // Tabs stay tabs, so that the mark stands below its place whatever their width.
    if (n === line && column !== undefined)
      rows.push(`  ${' '.repeat(width)} | ${text.slice(0, column - 1).replace(/[^\t]/g, ' ')}^`);
  }
  return rows.join('\n');
}
