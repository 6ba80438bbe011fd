// The results as a reader of the terminal or of RESULTS.md sees them.
import { operationIds, type PageId } from '../operations.ts';
import type { OperationFigures, Results, Times } from '../result.ts';
import { geometricMean } from '../samples.ts';
import { type VariantId, variantIds } from '../variants.ts';
import { figure, markdownTable, whole } from './markdown.ts';
import type { Verdict } from './verdicts.ts';

const measuredVariants = ({ operations }: Results): VariantId[] =>
  variantIds.filter((id) => operations.create[id] !== undefined);

function sentTable(results: Results): string {
  const variants = measuredVariants(results);
  const alipay = variants.filter((id) => results.alipay.create[id] !== undefined);
  const cell = (sent: { readonly bytes: number; readonly calls: number } | undefined): string =>
    sent ? `${whole(sent.bytes)}${sent.calls === 1 ? '' : ` in ${sent.calls}`}` : '-';
  const rows = operationIds.map((operation) => [
    operation,
    ...variants.map((id) => cell(results.operations[operation][id])),
    ...alipay.map((id) => cell(results.alipay[operation][id])),
  ]);
  return markdownTable(['bytes', ...variants, ...alipay.map((id) => `${id} on alipay`)], rows);
}

/** Ratios to native; native itself in ms, and its second measurement as a ratio. */
function timeTable(results: Results, title: string, time: (times: Times) => number): string {
  const others = measuredVariants(results).filter((id) => id !== 'native');
  const ratios = new Map<string, number[]>();
  const ratio = (name: string, own: Times | undefined, native: OperationFigures): string => {
    if (!own) return '-';
    const value = time(own) / time(native);
    ratios.set(name, [...(ratios.get(name) ?? []), value]);
    return value.toFixed(2);
  };
  const rows = operationIds.flatMap((operation) => {
    const { native } = results.operations[operation];
    if (!native) return [];
    const again = ratio('control', results.control[operation], native);
    const cells = others.map((id) => ratio(id, results.operations[operation][id], native));
    return [[operation, time(native).toFixed(2), again, ...cells]];
  });
  const means = ['control', ...others].map((name) => geometricMean(ratios.get(name) ?? []).toFixed(2));
  return markdownTable([title, 'native ms', 'native again', ...others], [...rows, ['geometric mean', '', ...means]]);
}

function openingTable({ openings }: Results): string {
  const rows = (Object.keys(openings) as PageId[]).flatMap((page) =>
    Object.entries(openings[page]).map(([id, { bytes, firstData }]) => [
      `${page}, ${id}`,
      whole(bytes),
      whole(firstData),
    ]),
  );
  return markdownTable(['opening of a page', 'bytes sent', 'bytes of first data'], rows);
}

function outputTable({ outputs }: Results): string {
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  const rows = Object.entries(outputs).flatMap(([name, hosts]) =>
    Object.entries(hosts).map(([host, { raw, gzip }]) => [`${name}, ${host}`, kilobytes(raw), kilobytes(gzip)]),
  );
  return markdownTable(['output', 'kB raw', 'kB gzip'], rows);
}

function buildTable({ builds }: Results): string {
  const cell = (value: number | null): string => (value === null ? '-' : whole(value));
  const rows = Object.entries(builds).map(([name, { coldSeconds, peakMiB, rebuildMs, packages }]) => [
    name,
    Object.entries(coldSeconds)
      .map(([hosts, seconds]) => `${hosts} ${seconds.toFixed(1)}`)
      .join(', '),
    cell(rebuildMs),
    cell(peakMiB),
    cell(packages),
  ]);
  return markdownTable(['build', 'cold s', 'rebuild ms', 'peak MiB', 'packages'], rows);
}

export const describeResults = (results: Results): string =>
  [
    sentTable(results),
    openingTable(results),
    timeTable(results, 'logic, Node', ({ logicMs }) => logicMs),
    timeTable(results, 'view, Chromium', ({ viewMs }) => viewMs),
    outputTable(results),
    buildTable(results),
  ].join('\n\n');

export function describeVerdicts(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ bar, measured, limit, sense, isMet }) => [
    bar,
    figure(measured),
    `${sense} ${figure(limit)}`,
    isMet ? 'met' : 'MISSED',
  ]);
  const missed = verdicts.filter(({ isMet }) => !isMet).length;
  return `${markdownTable(['bar', 'measured', 'limit', ''], rows)}\n\n${verdicts.length - missed} bars met, ${missed} missed`;
}
