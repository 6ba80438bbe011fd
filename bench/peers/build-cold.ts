// What a build costs when nothing is there of an earlier one.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { median } from '../samples.ts';
import { type Program, run, type RunCost } from './process-tree.ts';

const times = 3;
const caches = ['node_modules/.cache', 'node_modules/.vite'];

/** Medians of three builds; the last one's output stays. */
export async function buildCold(program: Program, output: string): Promise<RunCost> {
  const costs: RunCost[] = [];
  for (let i = 0; i < times; i++) {
    for (const folder of [output, ...caches]) await rm(join(program.cwd, folder), { recursive: true, force: true });
    costs.push(await run(program));
  }
  const peaks = costs.flatMap(({ peakMiB }) => peakMiB ?? []);
  return { seconds: median(costs.map(({ seconds }) => seconds)), peakMiB: peaks.length > 0 ? median(peaks) : null };
}
