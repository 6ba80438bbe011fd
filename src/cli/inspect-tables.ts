// What `sampan inspect` prints: for each host its packages, pages, modules and templates, what fell back, and the limits. Pure.
import colors from 'picocolors';
import { formatLocation } from '../core/location.ts';
import { shownBytes } from '../vite/byte-size.ts';
import type { InspectedBudget, InspectedHost, Inspection, FirstPaint } from '../vite/index.ts';
import { moduleTitle, paintCause, templateFile, templateTitle } from '../vite/inspect/shown-names.ts';
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

const tablesOf = (host: InspectedHost, options: TableOptions): string[] => [
  ...packagesTable(host, options),
  ...pagesTable(host, options),
  ...modulesTable(host, options),
  ...templatesTable(host, options),
];

function packagesTable({ packages }: InspectedHost, options: TableOptions): string[] {
  const columns: Column[] = [{ title: 'package', keeps: 'end' }, bytes, gzip, { title: 'files', align: 'right' }];
  const rows = packages.map((one) => ({
    row: [one.package, shownBytes(one.bytes), shownBytes(one.gzip), String(one.files)],
    bytes: one.bytes,
  }));
  return table('Packages', columns, rows, options);
}

function pagesTable({ pages }: InspectedHost, options: TableOptions): string[] {
  const hasPaint = pages.some((page) => page.firstPaint);
  const columns: Column[] = [
    { title: 'route', ...(hasPaint ? {} : { keeps: 'end' as const }) },
    { title: 'own', align: 'right' },
    { title: 'to show it', align: 'right' },
    gzip,
    ...(hasPaint ? [{ title: 'first paint', keeps: 'start' as const }] : []),
  ];
  const rows = [...pages]
    .sort((a, b) => b.load.bytes - a.load.bytes)
    .map(({ route, own, load, firstPaint }) => ({
      row: [
        route,
        shownBytes(own.bytes),
        shownBytes(load.bytes),
        shownBytes(load.gzip),
        ...(hasPaint ? [paintOf(firstPaint)] : []),
      ],
      bytes: own.bytes,
    }));
  return table('Pages', columns, rows, { ...options, all: true });
}

function modulesTable({ modules }: InspectedHost, options: TableOptions): string[] {
  const columns: Column[] = [{ title: 'module', keeps: 'end' }, bytes, { title: 'in' }];
  const rows = modules.map((one) => ({ row: [moduleTitle(one), shownBytes(one.bytes), one.file], bytes: one.bytes }));
  return table('Modules', columns, rows, options);
}

function templatesTable({ templates }: InspectedHost, options: TableOptions): string[] {
  const columns: Column[] = [{ title: 'template', keeps: 'end' }, bytes, { title: 'in' }];
  const rows = templates.map((one) => ({
    row: [templateTitle(one), shownBytes(one.bytes), templateFile(one)],
    bytes: one.bytes,
  }));
  return table('Templates', columns, rows, options);
}

const paintOf = (paint: FirstPaint | undefined): string =>
  paint === undefined ? '' : 'bytes' in paint ? shownBytes(paint.bytes) : `none: ${paintCause(paint)}`;

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
