// The parts of the page below a treemap: limits, pages, tables and fallbacks as HTML. Pure.
import { formatLocation } from '../../core/location.ts';
import { shownBytes } from '../byte-size.ts';
import type { BudgetName } from '../budgets.ts';
import { escapeHtml, shownShare } from './html-text.ts';
import type { FirstPaint, InspectedBudget, InspectedHost } from './inspection.ts';
import { moduleTitle, paintCause, templateFile, templateTitle } from './shown-names.ts';

const budgetTitles: Readonly<Record<BudgetName, string>> = {
  mainPackage: 'Main package',
  package: 'Package',
  total: 'All files',
  page: 'Page',
  firstData: 'First data of',
};

/** Bars against limits; '' where nothing is limited. */
export function emitBudgets({ budgets }: InspectedHost): string {
  const ofPages = budgets.filter(({ budget }) => budget === 'page' || budget === 'firstData');
  const others = budgets.filter((use) => !ofPages.includes(use));
  const [first, rest] = [ofPages.slice().sort(byUse).slice(0, 3), ofPages.slice().sort(byUse).slice(3)];
  const list = (uses: readonly InspectedBudget[]): string =>
    `<ul class="budgets">${uses.map(emitBudget).join('')}</ul>`;
  const more = rest.length === 0 ? '' : `<details><summary>${rest.length} more pages</summary>${list(rest)}</details>`;
  return section('Budgets', budgets.length === 0 ? '' : list([...others, ...first]) + more);
}

const byUse = (a: InspectedBudget, b: InspectedBudget): number => b.bytes / b.limit - a.bytes / a.limit;

/** Beyond a limit the bar is what there is, with a mark at what may be. */
function emitBudget({ budget, subject, bytes, limit, from, isOver }: InspectedBudget): string {
  const share = (Math.min(bytes, limit) / Math.max(bytes, limit, 1)) * 100;
  const state = isOver ? 'over' : share > 85 ? 'near' : 'fine';
  const name =
    budget === 'mainPackage' || budget === 'total' ? budgetTitles[budget] : `${budgetTitles[budget]} ${subject}`;
  const word = isOver ? ` <strong>${shownBytes(bytes - limit)} too much</strong>` : '';
  return (
    `<li class="budget ${state}"><span>${escapeHtml(name)}</span><div class="bar"><i style="width:${share.toFixed(2)}%"></i></div>` +
    `<span class="figure">${shownBytes(bytes)} of ${shownBytes(limit)}${word} <small>${from === 'host' ? 'official limit' : 'app.config.ts'}</small></span></li>`
  );
}

export function emitFallbacks({ fallbacks }: InspectedHost): string {
  const items = fallbacks.map(
    ({ at, reason, because, instead, isOwn }) =>
      `<li class="row"><p><code>${escapeHtml(formatLocation(at))}</code> <span class="tag">${reason}</span>${isOwn ? '' : ' <small>in a package</small>'}</p>` +
      `<p>${escapeHtml(because)}</p><p class="instead"><b>Instead:</b> ${escapeHtml(instead)}</p></li>`,
  );
  const intro =
    '<p class="note">JSX that did not become a template of its own. It works; it costs a larger template and more data.</p>';
  return section(
    `Fallbacks <small>${items.length}</small>`,
    items.length === 0 ? '' : `${intro}<ul class="fallbacks">${items.join('')}</ul>`,
  );
}

export function emitPages({ pages }: InspectedHost): string {
  const hasPaint = pages.some(({ firstPaint }) => firstPaint);
  const largest = Math.max(...pages.map(({ load }) => load.bytes), 1);
  const rows = pages.map(({ route, source, own, load, firstPaint }) => [
    `<b>${escapeHtml(route)}</b><small>${escapeHtml(source)}</small>`,
    number(own.bytes),
    `${number(load.bytes)}<div class="bar"><i style="width:${((load.bytes / largest) * 100).toFixed(1)}%"></i></div>`,
    number(load.gzip),
    ...(hasPaint ? [paintOf(firstPaint)] : []),
  ]);
  const note =
    '<p class="note">Own: files that no other page needs. To show it: all scripts, styles and templates that the page reads.</p>';
  return section(
    'Pages',
    note + table(['Page', 'Own', 'To show it', 'gzip', ...(hasPaint ? ['First paint'] : [])], rows),
  );
}

function paintOf(paint: FirstPaint | undefined): string {
  if (paint === undefined) return '';
  if ('bytes' in paint) return number(paint.bytes);
  return `<small>none: ${escapeHtml(paintCause(paint))}</small>`;
}

export function emitPackages({ packages, bytes }: InspectedHost): string {
  if (packages.length < 2) return '';
  const rows = packages.map((one) => [
    `<b>${escapeHtml(one.package)}</b>`,
    number(one.bytes),
    number(one.gzip),
    `<span class="number">${shownShare(one.bytes, bytes)}</span>`,
    `<span class="number">${one.files}</span>`,
  ]);
  return section('Packages', table(['Package', 'Bytes', 'gzip', 'Share', 'Files'], rows, ''));
}

export function emitModules({ modules }: InspectedHost): string {
  const rows = modules.map((one) => [
    `<b>${escapeHtml(moduleTitle(one))}</b>${one.chain.length > 1 ? `<small>by ${escapeHtml(one.chain.slice(0, -1).join(' → '))}</small>` : ''}`,
    number(one.bytes),
    `<small>${escapeHtml(one.file)}</small>`,
  ]);
  return section(`Modules <small>${rows.length}</small>`, longTable(['Module', 'Minified', 'In'], rows));
}

export function emitTemplateTable({ templates }: InspectedHost): string {
  const rows = templates.map((one) => [
    `<b>${escapeHtml(templateTitle(one))}</b>`,
    number(one.bytes),
    `<small>${escapeHtml(templateFile(one))}</small>`,
  ]);
  return rows.length === 0
    ? ''
    : section(`Templates <small>${rows.length}</small>`, longTable(['Template', 'Bytes', 'In'], rows));
}

const number = (bytes: number): string => `<span class="number">${shownBytes(bytes)}</span>`;

const section = (title: string, content: string): string =>
  content === '' ? '' : `<section><h3>${title}</h3>${content}</section>`;

const emitRow = (titles: readonly string[], cells: readonly string[]): string =>
  cells.map((cell, index) => `<td${index === 0 ? '' : ` data-title="${titles[index] ?? ''}"`}>${cell}</td>`).join('');

/** On a phone each row is a paragraph, with the titles inside. Rows of the class `row` are searched. */
const table = (titles: readonly string[], rows: readonly (readonly string[])[], rowClass = 'row'): string =>
  `<div class="scroll"><table><thead><tr>${titles.map((title) => `<th>${title}</th>`).join('')}</tr></thead>` +
  `<tbody>${rows.map((cells) => `<tr class="${rowClass}">${emitRow(titles, cells)}</tr>`).join('')}</tbody></table></div>`;

/** Rows that are seen at once. */
const shortTable = 15;

function longTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const rest = rows.slice(shortTable);
  if (rest.length === 0) return table(titles, rows);
  return `${table(titles, rows.slice(0, shortTable))}<details><summary>${rest.length} more</summary>${table(titles, rest)}</details>`;
}
