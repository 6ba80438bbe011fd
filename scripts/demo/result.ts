// What the demo measures and says: the shape of `--json`, and the table.

export interface JourneyStep {
  readonly step: string;
  readonly texts: readonly string[];
}

export interface DemoResult {
  readonly host: string;
  readonly engine: string;
  readonly passed: boolean;
  readonly files: number;
  /** Bytes of all files that are uploaded or served. */
  readonly raw: number;
  /** The same, each file compressed by itself. */
  readonly gzip: number;
  readonly setDataCalls: number;
  readonly setDataBytes: number;
  readonly steps: readonly JourneyStep[];
}

const number = (value: number): string => value.toLocaleString('en-US');

/** The web has no setData: a dash says so better than a zero. */
const commits = (value: number, result: DemoResult): string => (result.setDataCalls === 0 ? '-' : number(value));

const columns: readonly (readonly [title: string, cell: (result: DemoResult) => string])[] = [
  ['host', ({ host }) => host],
  ['engine', ({ engine }) => engine],
  ['files', ({ files }) => number(files)],
  ['raw bytes', ({ raw }) => number(raw)],
  ['gzip bytes', ({ gzip }) => number(gzip)],
  ['setData calls', (result) => commits(result.setDataCalls, result)],
  ['setData bytes', (result) => commits(result.setDataBytes, result)],
  ['passed', ({ passed }) => (passed ? 'yes' : 'NO')],
];

const isText = (column: number): boolean => column < 2 || column === columns.length - 1;

/** A table in Markdown, aligned for the terminal. */
export function tableOf(results: readonly DemoResult[]): string {
  const rows = [columns.map(([title]) => title), ...results.map((result) => columns.map(([, cell]) => cell(result)))];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const pad = (text: string, column: number) =>
    isText(column) ? text.padEnd(widths[column]!) : text.padStart(widths[column]!);
  const lines = rows.map((row) => `| ${row.map(pad).join(' | ')} |`);
  const rule = `| ${widths.map((width, column) => (isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
