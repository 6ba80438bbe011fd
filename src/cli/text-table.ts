// Rows of text with columns below each other. Pure.

export interface Column {
  readonly title: string;
  readonly align?: 'right';
  /** Gives way when a line gets too long, and keeps this part. */
  readonly keeps?: 'start' | 'end';
}

const gap = '  ';

/** Display cells: wide characters take two. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character)
        ? 2
        : 1),
    0,
  );

/** `src/pages/product/[id].tsx` -> `…oduct/[id].tsx`. */
function cut(text: string, width: number, keeps: Column['keeps']): string {
  if (widthOf(text) <= width) return text;
  let kept = [...text];
  while (kept.length > 0 && widthOf(kept.join('')) > width - 1)
    kept = keeps === 'start' ? kept.slice(0, -1) : kept.slice(1);
  return keeps === 'start' ? `${kept.join('').trimEnd()}…` : `…${kept.join('')}`;
}

/**
 * Lines of a table, its titles first. Plain: whoever prints it colours it.
 *
 * @param limit cells of a line
 */
export function alignRows(columns: readonly Column[], rows: readonly (readonly string[])[], limit: number): string[] {
  const all = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => widthOf(row[index] ?? ''))));
  const shrinking = columns.findIndex((column) => column.keeps !== undefined);
  const excess = widths.reduce((sum, width) => sum + width + gap.length, -gap.length) - limit;
  if (excess > 0 && shrinking >= 0) widths[shrinking] = Math.max(12, (widths[shrinking] ?? 0) - excess);
  return all.map((row) =>
    columns
      .map((column, index) => {
        const width = widths[index] ?? 0;
        const text = cut(row[index] ?? '', width, column.keeps);
        const space = ' '.repeat(Math.max(0, width - widthOf(text)));
        return column.align === 'right' ? space + text : text + space;
      })
      .join(gap)
      .trimEnd(),
  );
}
