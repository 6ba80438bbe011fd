// The part of README.md that the benchmark writes, between two marks. A test compares the two.
import { readFile, writeFile } from 'node:fs/promises';
import { operationIds } from '../operations.ts';
import type { OperationFigures, Results, Size } from '../result.ts';
import { geometricMean } from '../samples.ts';
import { type VariantId, variantIds } from '../variants.ts';
import { markdownTable, whole } from './markdown.ts';

const BEGIN = '<!-- benchmark: written by `npm run bench` -->';
const END = '<!-- /benchmark -->';

/** What the benchmark wrote into `text`, without the marks. */
export const benchmarkIn = (text: string): string | undefined => text.split(BEGIN)[1]?.split(END)[0]?.trim();

/** Shown in the table; the others are in bench/RESULTS.md. */
const operations = ['create', 'update', 'select', 'swap', 'remove', 'append', 'open', 'add1'] as const;
const shown: readonly VariantId[] = ['native', 'sampan', 'sampan-signals', 'taro', 'uni-app'];

const names: Record<(typeof operations)[number], string> = {
  create: 'create 1,000 rows',
  update: 'update every tenth',
  select: 'select one',
  swap: 'swap two',
  remove: 'remove one',
  append: 'append 1,000',
  open: 'open the shop',
  add1: 'put into the cart',
};

const kilobytes = ({ raw, gzip }: Size): string => `${(raw / 1000).toFixed(1)} / ${(gzip / 1000).toFixed(1)}`;

/** Bytes of setData, mean times against native, output. */
export function benchmarkTable(results: Results): string {
  const variants = shown.filter((id) => variantIds.includes(id) && results.operations.create[id] !== undefined);
  const bytes = operations.map((operation) => [
    `${names[operation]}, bytes`,
    ...variants.map((id) => whole(results.operations[operation][id]?.bytes ?? Number.NaN)),
  ]);
  const output = variants.map((id) => {
    const size = results.outputs[id]?.wechat;
    return size ? kilobytes(size) : '-';
  });
  return markdownTable(
    ['', ...variants],
    [
      ...bytes,
      [
        'data that the shop opens with, bytes',
        ...variants.map((id) => whole(results.openings.shop[id]?.firstData ?? 0)),
      ],
      ['time in the view, all operations', ...variants.map((id) => meanOf(results, id, ({ viewMs }) => viewMs))],
      [
        'time until all is sent, all operations',
        ...variants.map((id) => meanOf(results, id, ({ logicMs }) => logicMs)),
      ],
      ['output for WeChat, kB raw / gzip', ...output],
    ],
  );
}

/** Geometric mean over all operations, native = 1. */
function meanOf({ operations: all }: Results, id: VariantId, time: (figures: OperationFigures) => number): string {
  const ratios = operationIds.flatMap((operation) => {
    const { native, [id]: own } = all[operation];
    return native && own ? [time(own) / time(native)] : [];
  });
  return geometricMean(ratios).toFixed(2);
}

/** @throws when the file has no place for it. */
export async function writeReadme(file: string, results: Results): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (benchmarkIn(text) === undefined) throw new Error(`${file} has no place for the benchmark.`);
  const [before = '', rest = ''] = text.split(BEGIN);
  await writeFile(file, `${before}${BEGIN}\n\n${benchmarkTable(results)}\n\n${END}${rest.split(END)[1] ?? ''}`);
}
