// One app, rendered in every way; the first difference as text.
import { dialect as alipay } from '../../src/hosts/alipay/dialect.ts';
import { dialect as wechat } from '../../src/hosts/wechat/dialect.ts';
import { functionBody } from './evaluate-module.ts';
import type { DomRunner } from './in-dom.ts';
import { compileBlocks, compileGeneric, runInTree } from './in-tree.ts';
import { printShown, type Shown, type Step } from './shown.ts';

const ways: Readonly<Record<string, (source: string, prefix: string) => Promise<readonly Step[]>>> = {
  wechat: async (source, prefix) => runInTree(await compileBlocks(source, wechat, `${prefix}w`), true),
  alipay: async (source, prefix) => runInTree(await compileBlocks(source, alipay, `${prefix}a`), false),
  generic: async (source) => withoutData(await runInTree(await compileGeneric(source, wechat), false)),
};

/**
 * The first difference from what Preact shows in a DOM; '' when there is none.
 *
 * @param prefix begins the names of the app's blocks
 * @param isHtml it writes HTML, which only the compiler knows
 */
export async function compare(dom: DomRunner, source: string, prefix: string, isHtml = false): Promise<string> {
  const wanted = await dom.run(await functionBody(source));
  for (const [way, run] of Object.entries(ways)) {
    if (isHtml && way === 'generic') continue;
    const expected = way === 'generic' ? withoutData(wanted) : wanted;
    const actual = await run(source, prefix).catch((error: unknown) => error as Error);
    const difference = actual instanceof Error ? (actual.stack ?? actual.message) : firstDifference(expected, actual);
    if (difference) return `${way}: ${difference}`;
  }
  return '';
}

function firstDifference(wanted: readonly Step[], actual: readonly Step[]): string {
  for (const [at, step] of wanted.entries()) {
    const other = actual[at] ?? { shown: [], log: ['nothing'] };
    const [first, second] = [printShown(step.shown), printShown(other.shown)];
    if (first !== second)
      return `step ${String(at)} shows\n${around(second, first)}\n\ninstead of\n${around(first, second)}`;
    const lists = withoutRemounts(...withoutSwappedLeaves(step.log, other.log));
    const logs = lists.map((log) => sortedCleanups(log).join('\n'));
    if (logs[0] !== logs[1]) return `step ${String(at)} logs\n${logs[1]!}\n\ninstead of\n${logs[0]!}`;
  }
  return '';
}

/** The lines from a little before the first that differs. */
export function around(text: string, other: string): string {
  const [lines, others] = [text.split('\n'), other.split('\n')];
  const first = lines.findIndex((line, index) => line !== others[index]);
  const from = Math.max(0, (first < 0 ? lines.length : first) - 4);
  return lines.slice(from, from + 10).join('\n');
}

/**
 * What leaves one parent leaves before what leaves its children's children, in Preact; a block's slots are children of one parent.
 * So the order among cleanups that follow each other is not compared, nor whether an error further in is caught among them.
 */
function sortedCleanups(log: readonly string[]): string[] {
  const sorted: string[] = [];
  let run: string[] = [];
  const endRun = (): void => {
    sorted.push(...run.sort());
    run = [];
  };
  for (const line of log) {
    if (isCleanup(line) || line.startsWith('caught ')) run.push(line);
    else {
      endRun();
      sorted.push(line);
    }
  }
  endRun();
  return sorted;
}

const isCleanup = (line: string): boolean => /^(?:clean|unlayout|will unmount)|^(?:ref|inline) .*false$/.test(line);

/** Whose line it is: without what happened. */
const subjectOf = (line: string): string =>
  line
    .replace(
      /^(?:clean )?(?:(?:effect|layout|each|mount|unlayout|did mount|did update|will unmount|caught|row|ref|(?:theme|renders) \S+) )?/,
      '',
    )
    .replace(/ (?:true|false)$/, '');

/**
 * Preact finds children without keys again by their type and place, and takes one for another where a neighbour came or went; a slot
 * keeps them apart. What is made anew in one way of rendering only says nothing about the order.
 */
function withoutRemounts(first: readonly string[], second: readonly string[]): [string[], string[]] {
  const gone = (log: readonly string[], subject: string): number =>
    log.filter((line) => isCleanup(line) && subjectOf(line) === subject).length;
  const keep = (line: string): boolean => gone(first, subjectOf(line)) === gone(second, subjectOf(line));
  return [first.filter(keep), second.filter(keep)];
}

/** Leaves have no keys, and what one logs has the label that it was made with. */
const isOfLeaf = (line: string): boolean => /^(?:v|leaf)\d/.test(subjectOf(line));

/**
 * So a leaf that is found again in the place of another logs the other's label, from then on. Where as many leaves came and went in both
 * ways, labels that differ say nothing more than that.
 */
function withoutSwappedLeaves(first: readonly string[], second: readonly string[]): [string[], string[]] {
  const [a, b] = [first, second].map(growthOf) as [number, number];
  const counts = [first, second].map(countLines) as [Map<string, number>, Map<string, number>];
  const differing = [...first, ...second].filter((line) => counts[0].get(line) !== counts[1].get(line));
  const swapped = new Set(a === b ? differing.filter(isOfLeaf).map(subjectOf) : []);
  const keep = (line: string): boolean => !swapped.has(subjectOf(line));
  return [first.filter(keep), second.filter(keep)];
}

/** Leaves that are there more than before. */
const growthOf = (log: readonly string[]): number =>
  log.filter(isOfLeaf).reduce((sum, line) => sum + (isCleanup(line) ? -1 : 1), 0);

function countLines(log: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of log) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** Generic templates have no place for an author's `data-*`. */
const withoutData = (steps: readonly Step[]): Step[] =>
  steps.map((step) => ({ ...step, shown: step.shown.map(plain) }));

function plain(node: Shown): Shown {
  if (typeof node === 'string') return node;
  const attributes = Object.fromEntries(Object.entries(node.attributes).filter(([name]) => !name.startsWith('data-')));
  return { ...node, attributes, children: node.children.map(plain) };
}
