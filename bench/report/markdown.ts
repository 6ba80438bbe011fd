// Tables in Markdown, aligned for the terminal.

type Row = readonly string[];

/** The first column is text, the others are figures. */
export function markdownTable(head: Row, rows: readonly Row[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length)));
  const line = (row: Row): string =>
    `| ${widths.map((width, column) => pad(row[column] ?? '', width, column)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

const pad = (text: string, width: number, column: number): string =>
  column === 0 ? text.padEnd(width) : text.padStart(width);

export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** Three digits that say something. */
export const figure = (value: number): string =>
  Number.isInteger(value) ? whole(value) : value.toFixed(value < 10 ? 2 : 1);
