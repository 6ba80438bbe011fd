// What `sampan inspect` prints: for each host its packages, pages, modules and templates, what fell back, and the limits. Pure.
import colors from 'picocolors';
import { formatLocation } from '../core/location.ts';
import {
  shownBytes,
  type InspectedBudget,
  type InspectedHost,
  type Inspection,
  type FirstPaint,
} from '../vite/index.ts';
import { alignRows, type Column } from './text-table.ts';

export interface TableOptions {
  /** Cells of a line. */
  readonly columns: number;
  /** False: the heaviest of each table, and how much the rest is. */
  readonly all: boolean;
}

/** Rows of a table that are shown unless all are wanted. */
const shortTable = 12;

export const describeInspection = ({ hosts }: Inspection, options: TableOptions): string =>
  hosts.map((host) => describeHost(host, options)).join('\n\n');

function describeHost(host: InspectedHost, options: TableOptions): string {
  const head = [
    colors.bold(colors.green(host.host)),
    shownBytes(host.bytes),
    `gzip ${shownBytes(host.gzip)}`,
    `${host.files.length} files`,
  ].join('  ');
  return [head, ...tablesOf(host, options), ...fallbackLines(host), ...budgetLines(host, options)].join('\n');
}

const bytes: Column = { title: 'bytes', align: 'right' };
const gzip: Column = { title: 'gzip', align: 'right' };

function tablesOf(host: InspectedHost, options: TableOptions): string[] {
  const hasPaint = host.pages.some((page) => page.firstPaint);
  return [
    ...table(
      'Packages',
      [{ title: 'package', keeps: 'end' }, bytes, gzip, { title: 'files', align: 'right' }],
      host.packages.map((one) => ({
        row: [one.package, shownBytes(one.bytes), shownBytes(one.gzip), String(one.files)],
        bytes: one.bytes,
      })),
      options,
    ),
    ...table(
      'Pages',
      [
        { title: 'route', ...(hasPaint ? {} : { keeps: 'end' as const }) },
        { title: 'own', align: 'right' },
        { title: 'to show it', align: 'right' },
        gzip,
        ...(hasPaint ? [{ title: 'first paint', keeps: 'start' as const }] : []),
      ],
      [...host.pages]
        .sort((a, b) => b.load.bytes - a.load.bytes)
        .map((page) => ({
          row: [
            page.route,
            shownBytes(page.own.bytes),
            shownBytes(page.load.bytes),
            shownBytes(page.load.gzip),
            ...(hasPaint ? [paintOf(page.firstPaint)] : []),
          ],
          bytes: page.own.bytes,
        })),
      { ...options, all: true },
    ),
    ...table(
      'Modules',
      [{ title: 'module', keeps: 'end' }, bytes, { title: 'in' }],
      host.modules.map((one) => ({
        row: [one.module || "(bundler's own code)", shownBytes(one.bytes), one.file],
        bytes: one.bytes,
      })),
      options,
    ),
    ...table(
      'Templates',
      [{ title: 'template', keeps: 'end' }, bytes, { title: 'in' }],
      host.templates.map((one) => ({
        row: [
          one.at ? formatLocation(one.at) : one.kind === 'generic' ? `generic <${one.name}>` : '(shared by all)',
          shownBytes(one.bytes),
          `${one.file}${one.copies > 1 && one.kind !== 'shared' ? `, ${one.copies} times` : ''}`,
        ],
        bytes: one.bytes,
      })),
      options,
    ),
  ];
}

const paintOf = (paint: FirstPaint | undefined): string =>
  paint === undefined ? '' : 'bytes' in paint ? shownBytes(paint.bytes) : `none: ${paint.fallback}${placeOf(paint)}`;

const placeOf = ({ file, line }: { readonly file?: string; readonly line?: number }): string =>
  file === undefined ? '' : ` (${formatLocation({ file, ...(line === undefined ? {} : { line }) })})`;

interface Row {
  readonly row: readonly string[];
  readonly bytes: number;
}

function table(
  title: string,
  columns: readonly Column[],
  rows: readonly Row[],
  { columns: width, all }: TableOptions,
): string[] {
  if (rows.length === 0) return [];
  const shown = all ? rows : rows.slice(0, shortTable);
  const rest = rows.slice(shown.length);
  const [titles = '', ...lines] = alignRows(
    columns,
    shown.map(({ row }) => row),
    width - 2,
  );
  const more = shownBytes(rest.reduce((sum, row) => sum + row.bytes, 0));
  return [
    '',
    `  ${colors.bold(title)}`,
    `  ${colors.dim(titles)}`,
    ...lines.map((line) => `  ${line}`),
    ...(rest.length > 0 ? [colors.dim(`  … ${rest.length} more, ${more} (--all)`)] : []),
  ];
}

function fallbackLines({ fallbacks }: InspectedHost): string[] {
  const own = fallbacks.filter(({ isOwn }) => isOwn);
  const others = fallbacks.length - own.length;
  if (fallbacks.length === 0) return [];
  return [
    '',
    `  ${colors.bold('Fallbacks')} ${colors.dim('JSX that did not become a template of its own')}`,
    ...own.flatMap(({ at, reason, because, instead }) => [
      `  ${colors.cyan(formatLocation(at))}  ${colors.yellow(reason)}`,
      `    ${because}`,
      `    ${colors.green(`instead: ${instead}`)}`,
    ]),
    ...(others > 0 ? [colors.dim(`  ${others} more in packages (--json)`)] : []),
  ];
}

const barCells = 20;

function budgetLines({ budgets }: InspectedHost, { columns }: TableOptions): string[] {
  if (budgets.length === 0) return [];
  const rows = budgets.map(({ budget, subject, bytes: used, limit, from }) => [
    budget,
    subject,
    barOf(used, limit),
    shownBytes(used),
    `of ${shownBytes(limit)}${from === 'host' ? ', official' : ''}`,
  ]);
  const titles: Column[] = [
    { title: 'budget' },
    { title: 'of', keeps: 'end' },
    { title: '' },
    { ...bytes, title: '' },
    { title: '' },
  ];
  const [, ...lines] = alignRows(titles, rows, columns - 2);
  return ['', `  ${colors.bold('Budgets')}`, ...lines.map((line, index) => `  ${colorOf(budgets[index])(line)}`)];
}

function barOf(used: number, limit: number): string {
  const cells = Math.min(barCells, Math.ceil((used / Math.max(limit, 1)) * barCells));
  return '█'.repeat(cells) + '░'.repeat(barCells - cells);
}

const colorOf = (budget: InspectedBudget | undefined): ((text: string) => string) =>
  budget?.isOver ? (text) => colors.red(`${text}  exceeded`) : String;
