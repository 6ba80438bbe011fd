// components/SIZES.md: what is measured, as a page, and back.
import { markdownTable } from '../../bench/report/markdown.ts';
import { kilobytes, type Size } from './size.ts';
import type { WebSize } from './web.ts';

export const sizesFile = 'components/SIZES.md';

export interface SizeRow extends WebSize {
  readonly name: string;
  /** On WeChat: written out, and with props that only the run time knows. */
  readonly wechat: Size;
  readonly spread: Size;
}

/** The last row. */
export const together = 'all of them';

const columns = ['web script', 'web style', 'web, when needed', 'WeChat', 'WeChat, `{...props}`'] as const;

const cellsOf = ({ js, css, later, wechat, spread }: SizeRow): Size[] => [js, css, later, wechat, spread];

/** The lightest component that has a box is hardly more than what all boxes share. */
const lightest = (rows: readonly SizeRow[]): SizeRow | undefined =>
  rows.filter(({ css }) => css.raw > 0).toSorted((a, b) => a.js.raw - b.js.raw)[0];

export const sizesPage = (rows: readonly SizeRow[]): string => `# What each component weighs

Written by \`npm run sizes\`; a test measures again. kB, raw / gzip, of what is added to an app that has Preact and Sampan already.

- **Web**: the script with this one component, and its style sheet. Nearly all of \`${lightest(rows)?.name}\` is what all of them share, and
  counts once; so the last row is less than the sum. \`sampan build\` leaves out parts that no page of the app asks for, too. What comes _when needed_ is
  fetched by a user who opens it.
- **WeChat**: all files of an app with \`<Text />\`, say, less those of the app without. With \`{...props}\` the template lists all props and
  events that there are.

${markdownTable(
  ['', ...columns],
  rows.map((row) => [row.name, ...cellsOf(row).map((size) => (size.raw === 0 ? '-' : kilobytes(size)))]),
)}
`;

const sizeIn = (cell: string): Size => {
  const [raw, gzip] = cell.split('/').map((text) => Number(text) * 1000);
  return raw === undefined || gzip === undefined ? { raw: 0, gzip: 0 } : { raw, gzip };
};

/** @throws when a row of the page is not one of sizes. */
export function sizesIn(page: string): SizeRow[] {
  const lines = page.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const [name = '', ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const [js, css, later, wechat, spread] = cells.map(sizeIn);
    if (!js || !css || !later || !wechat || !spread) throw new Error(`${sizesFile}: ${line}`);
    return { name, js, css, later, wechat, spread };
  });
}
